import type { Page } from '@playwright/test';

/** A heading or a sentence of the built data, in one script. */
export interface GrepPassage {
  readonly measure: string;
  /** The sentence’s id; the measure’s for a heading. */
  readonly id: string;
  readonly text: string;
}

/** What a query should find, by a plain search for the same characters. */
export interface Expected {
  readonly measures: readonly string[];
  /** Each sentence with the stretches to mark, as `3-1.2:4-9,12-14`. */
  readonly sentences: readonly string[];
}

/** The answer of the built search, boiled down to the same. */
export type Answer = Expected;

function stretches(text: string, query: string): [number, number][] {
  const found: [number, number][] = [];
  for (let at = text.indexOf(query); at >= 0; at = text.indexOf(query, at + 1)) {
    const last = found.at(-1);
    if (last && at <= last[1]) last[1] = at + query.length;
    else found.push([at, at + query.length]);
  }
  return found;
}

/** Searches passages as `grep` would. */
export function grep(passages: readonly GrepPassage[], query: string): Expected {
  const found = passages
    .map((passage) => ({ passage, places: stretches(passage.text, query) }))
    .filter(({ places }) => places.length > 0);
  return {
    measures: [...new Set(found.map(({ passage }) => passage.measure))].sort(),
    sentences: found
      .filter(({ passage }) => passage.id !== passage.measure)
      .map(({ passage, places }) => `${passage.id}:${places.map((place) => place.join('-')).join(',')}`)
      .sort(),
  };
}

/** Every distinct run of Han characters of length 1 to 6. */
export function substrings(passages: readonly GrepPassage[], longest = 6): string[] {
  const found = new Set<string>();
  for (const { text } of passages) {
    for (const run of text.match(/\p{Script=Han}+/gu) ?? []) {
      for (let from = 0; from < run.length; from += 1) {
        for (let length = 1; length <= longest && from + length <= run.length; length += 1)
          found.add(run.slice(from, from + length));
      }
    }
  }
  return [...found];
}

interface FoundSentence {
  readonly id: string;
  readonly zh: { readonly marks: readonly [number, number][] };
  readonly en: { readonly marks: readonly [number, number][] };
}

/** What the box of a search page opens. */
interface PageSearchBox extends Element {
  prepare(): Promise<
    | {
        ask(typed: string): Promise<{ readonly hits: readonly { id: string; sentences: readonly FoundSentence[] }[] }>;
      }
    | undefined
  >;
}

/** Asks the search of a search page many questions, without drawing the answers. */
export async function askMany(page: Page, queries: readonly string[]): Promise<Answer[]> {
  await page.waitForFunction(() => customElements.get('search-box') !== undefined);
  return page.evaluate(async (questions) => {
    const search = await document.querySelector<PageSearchBox>('search-box')?.prepare();
    if (!search) throw new Error('the search could not be opened');
    const answers = [];
    for (const question of questions) {
      const { hits } = await search.ask(question);
      answers.push({
        measures: hits.map(({ id }) => id).sort(),
        sentences: hits
          .flatMap(({ sentences }) =>
            sentences.map(
              ({ en, id, zh }) => `${id}:${[...zh.marks, ...en.marks].map((place) => place.join('-')).join(',')}`,
            ),
          )
          .sort(),
      });
    }
    return answers;
  }, queries);
}
