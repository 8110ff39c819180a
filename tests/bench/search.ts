import type { Browser, Page } from '@playwright/test';
import { type Figures, makeFigure } from './figures.ts';
import type { SearchWay, Site } from './peers/peer.ts';
import type { BenchQuery } from './queries.ts';
import type { Served } from './static-server.ts';
import { median } from './statistics.ts';

const coldRounds = 5;
const coldQuery = '知识产权';
/** An answer is settled when nothing on the page has changed for so long, in ms. */
const quiet = 400;
/** Nothing is an answer only after so long, in ms. */
const patience = 1500;

/** A site and where it is served. */
export interface ServedSite extends Served {
  readonly site: Site;
}

async function openSearch(page: Page, { input, open }: SearchWay): Promise<void> {
  await page.locator(open).first().click();
  await page.locator(input).waitFor({ state: 'visible' });
}

async function searchCold(
  browser: Browser,
  { base, sent, site }: ServedSite,
): Promise<{ time: number; bytes: number }> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(base + site.page('1-1'), { waitUntil: 'networkidle' });
  const before = sent();
  const started = performance.now();
  await openSearch(page, site.search);
  await page.locator(site.search.input).fill(coldQuery);
  await page.locator(site.search.result).first().waitFor({ state: 'visible', timeout: 60_000 });
  const time = performance.now() - started;
  await page.waitForLoadState('networkidle');
  const bytes = sent() - before;
  await context.close();
  return { time, bytes };
}

interface Answer {
  /** From the keystroke to the last change of the page, in ms. */
  readonly time: number;
  /** The results as shown, each with its address where it has one. */
  readonly results: readonly string[];
}

/** Types a query into an open search and waits until the page is quiet. */
function ask(page: Page, { input, result }: SearchWay, query: string): Promise<Answer> {
  return page.evaluate(
    async ({ input: field, patience: long, query: typed, quiet: short, result: shown }) => {
      const box = document.querySelector<HTMLInputElement>(field);
      if (!box) throw new Error(`the page has no ${field}`);
      const property = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
      const started = performance.now();
      let last = 0;
      const observer = new MutationObserver(() => {
        last = performance.now();
      });
      observer.observe(document.body, { childList: true, subtree: true, characterData: true });
      // Frameworks put their own setter on the element; the prototype’s is what typing uses.
      property?.set?.call(box, typed);
      box.dispatchEvent(new InputEvent('input', { bubbles: true }));
      const isSettled = (): boolean => {
        const now = performance.now();
        return last === 0 ? now - started > long : now - last > short && now - started > 2 * short;
      };
      while (!isSettled()) await new Promise((resolve) => setTimeout(resolve, 20));
      observer.disconnect();
      const results = [...document.querySelectorAll<HTMLElement>(shown)].map((element) => {
        const link = element.closest('a') ?? element.querySelector('a');
        return link?.getAttribute('href') ?? element.textContent;
      });
      return { time: last - started, results };
    },
    { input, patience, query, quiet, result },
  );
}

/** The measure that a result leads to: its id stands in the address, or last in the words. */
function measureOf(result: string): string | undefined {
  return [...result.matchAll(/preamble|\b\d-\d+\b/gu)].at(-1)?.[0];
}

interface Marks {
  readonly found: number;
  readonly asked: number;
  readonly falseClaims: number;
  readonly times: readonly number[];
}

async function askAll(browser: Browser, { base, site }: ServedSite, queries: readonly BenchQuery[]) {
  const page = await browser.newPage();
  await page.goto(base + site.page('1-1'), { waitUntil: 'networkidle' });
  await openSearch(page, site.search);
  await ask(page, site.search, coldQuery);
  const answers: { query: BenchQuery; answer: Answer }[] = [];
  for (const query of queries) answers.push({ query, answer: await ask(page, site.search, query.text) });
  await page.close();
  const marksOf = (kind: BenchQuery['kind']): Marks => {
    const own = answers.filter(({ query }) => query.kind === kind);
    const shown = ({ answer, query }: (typeof own)[number]): boolean =>
      answer.results.some((result) => query.held.has(measureOf(result) ?? ''));
    const wrong = ({ answer, query }: (typeof own)[number]): boolean =>
      answer.results.some((result) => !query.held.has(measureOf(result) ?? ''));
    return {
      asked: own.length,
      found: own.filter(shown).length,
      falseClaims: own.filter(wrong).length,
      times: own.filter(shown).map(({ answer }) => answer.time),
    };
  };
  return { simplified: marksOf('Simplified'), traditional: marksOf('Traditional'), absent: marksOf('absent') };
}

/**
 * Asks each site’s own search in the browser.
 *
 * @param browser the browser
 * @param sites the sites and where they are served
 * @param queries what is asked
 * @returns time, bytes and exactness
 */
export async function measureSearch(
  browser: Browser,
  sites: readonly ServedSite[],
  queries: readonly BenchQuery[],
): Promise<Figures> {
  const cold = new Map<string, { time: number; bytes: number }[]>();
  // The first round is not counted: in it the server compresses.
  for (let round = 0; round <= coldRounds; round += 1) {
    for (const served of sites) {
      const seen = await searchCold(browser, served);
      if (round > 0) cold.set(served.site.name, [...(cold.get(served.site.name) ?? []), seen]);
    }
  }
  const asked = new Map<string, Awaited<ReturnType<typeof askAll>>>();
  for (const served of sites) asked.set(served.site.name, await askAll(browser, served, queries));
  type Asked = Awaited<ReturnType<typeof askAll>>;
  const of = (pick: (seen: Asked) => number) => new Map([...asked].map(([name, seen]) => [name, pick(seen)]));
  const share = ({ asked: count }: Marks, part: number): number => (100 * part) / count;
  return [
    makeFigure(
      `first search, from opening it to the first result, ms (median of ${coldRounds})`,
      new Map([...cold].map(([name, seen]) => [name, median(seen.map(({ time }) => time))])),
    ),
    makeFigure(
      'the same, bytes fetched for it',
      new Map([...cold].map(([name, seen]) => [name, median(seen.map(({ bytes }) => bytes))])),
    ),
    makeFigure(
      'later searches, from keystroke to settled answer, ms (median)',
      of(({ simplified }) => median(simplified.times)),
    ),
    makeFigure(
      'Simplified substrings found, %',
      of(({ simplified }) => share(simplified, simplified.found)),
    ),
    makeFigure(
      'the same, answers with a measure that does not hold them, %',
      of(({ simplified }) => share(simplified, simplified.falseClaims)),
    ),
    makeFigure(
      'Traditional substrings found, %',
      of(({ traditional }) => share(traditional, traditional.found)),
    ),
    makeFigure(
      'the same, answers with a measure that does not hold them, %',
      of(({ traditional }) => share(traditional, traditional.falseClaims)),
    ),
    makeFigure(
      'strings that are nowhere, answered with results, %',
      of(({ absent }) => share(absent, absent.falseClaims)),
    ),
  ];
}
