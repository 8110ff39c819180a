import { expect, test } from '@playwright/test';
import snowball from 'snowball-stemmers';
import { askMany } from '../support/search.ts';
import { readData } from '../support/site.ts';

const data = readData();
const stemmer = snowball.newStemmer('english');

interface EnglishMeasure {
  readonly id: string;
  readonly passages: readonly string[];
}

const measures: readonly EnglishMeasure[] = data.measures.map(({ id, sentences, title }) => ({
  id,
  passages: [title.en, ...sentences.map(({ en }) => en)],
}));

function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll(/[’']s\b/gu, '')
      .match(/[a-z]+/gu) ?? []
  );
}

const allWords = [...new Set(measures.flatMap(({ passages }) => passages.flatMap(wordsOf)))].sort();
const lemmas = new Map(
  measures.map(({ id, passages }) => [id, new Set(passages.flatMap(wordsOf).map((word) => stemmer.stem(word)))]),
);

function holdersOf(words: readonly string[]): string[] {
  return measures
    .map(({ id }) => id)
    .filter((id) => words.every((word) => lemmas.get(id)?.has(stemmer.stem(word))))
    .sort();
}

function phraseHolders(phrase: string): string[] {
  const spaced = ` ${wordsOf(phrase).join(' ')} `;
  // A phrase does not cross punctuation, so each clause is looked at by itself.
  const clauses = (text: string): string[] => text.split(/[^\p{L}\p{N}\s’'‑-]+/u);
  return measures
    .filter(({ passages }) =>
      passages.some((text) => clauses(text).some((clause) => ` ${wordsOf(clause).join(' ')} `.includes(spaced))),
    )
    .map(({ id }) => id)
    .sort();
}

/** Every nth of a list, so that a sample is spread over all of it and the same in each run. */
function every<T>(list: readonly T[], step: number): T[] {
  return list.filter((_, index) => index % step === 0);
}

const inflected = every(
  allWords.filter((word) => word.length > 4),
  4,
).map((word) => (word.endsWith('e') ? `${word.slice(0, -1)}ing` : word.endsWith('s') ? word.slice(0, -1) : `${word}s`));
const clauses = measures
  .flatMap(({ passages }) => passages.flatMap((text) => text.split(/[^\p{L}\s]+/u)))
  .map(wordsOf)
  .filter((words) => words.length >= 4);
const phrases = every(clauses, 6).map((words) => words.slice(1, 4).join(' '));
const pairs = every(allWords, 5).map((word, index) => `${word} ${allWords[(index * 37) % allWords.length] ?? word}`);
const absent = [
  'xyzzy',
  'blockchain',
  'trademarkable',
  'zebra',
  'quixotic',
  'franchise',
  'monarchy',
  'patentee',
  'tribunal',
  'copyleft',
  'nonexistentword',
  'qqqq',
];

const kinds = [
  { kind: 'a word of the text', queries: allWords.map((word) => ({ query: word, expected: holdersOf([word]) })) },
  { kind: 'another form of a word', queries: inflected.map((word) => ({ query: word, expected: holdersOf([word]) })) },
  {
    kind: 'a quoted phrase',
    queries: phrases.map((phrase) => ({ query: `"${phrase}"`, expected: phraseHolders(phrase) })),
  },
  { kind: 'two words', queries: pairs.map((pair) => ({ query: pair, expected: holdersOf(pair.split(' ')) })) },
];

for (const edition of [
  { id: 'en', script: 'hans' },
  { id: 'zh-hant-tw', script: 'tw' },
]) {
  for (const { kind, queries } of kinds) {
    test(`${kind} finds the measures that have its stem in the edition ${edition.id}`, async ({ page }) => {
      await page.goto(`${edition.id}/search/`);
      const answers = await askMany(
        page,
        queries.map(({ query }) => query),
      );
      let found = 0;
      let right = 0;
      let wanted = 0;
      const missed: string[] = [];
      for (const [index, { expected, query }] of queries.entries()) {
        const got = answers[index]?.measures ?? [];
        const hits = got.filter((id) => expected.includes(id)).length;
        found += got.length;
        right += hits;
        wanted += expected.length;
        if (hits < expected.length) missed.push(query);
      }
      console.log(
        `${edition.id}, ${kind}: ${queries.length} queries, recall ${(right / wanted).toFixed(4)}, precision ${(right / found).toFixed(4)}`,
      );
      expect(missed).toEqual([]);
      expect(right / found).toBeGreaterThanOrEqual(0.95);
    });
  }

  test(`a word that is nowhere finds nothing in the edition ${edition.id}`, async ({ page }) => {
    await page.goto(`${edition.id}/search/`);
    const nowhere = absent.filter((word) => holdersOf([word]).length === 0);
    const answers = await askMany(page, nowhere);
    expect(nowhere.length).toBeGreaterThan(8);
    expect(nowhere.filter((_, index) => (answers[index]?.measures.length ?? 0) > 0)).toEqual([]);
  });
}
