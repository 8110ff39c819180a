import { type Forms, type Match, matchChinese, matchEnglish, matchRun } from './match.ts';
import type { DisplayScript, Passage, SearchedRecord } from './passages.ts';
import { parseQuery, type Query } from './query.ts';
import { type Token, tokenize } from './tokens.ts';

/** A keyword in its context. */
export interface Line {
  /** The sentence’s id, `3-1.2`; the measure’s for a heading. */
  readonly id: string;
  readonly measure: string;
  /** 0 for a heading, then the sentence’s place. */
  readonly place: number;
  /** The language the keyword stands in. */
  readonly language: Match['language'];
  /** All of the passage before the keyword; with the keyword and `right` it is the passage. */
  readonly left: string;
  readonly keyword: string;
  readonly right: string;
  /** The whole passage in the other language. */
  readonly counterpart: string;
  /** Where the line comes in the text, from 0. */
  readonly order: number;
}

/** What a query has in the text. */
export interface Concordance {
  /** What was looked for, cleaned. */
  readonly query: string;
  /** Whether the query was too long and only its beginning was looked for. */
  readonly cut: boolean;
  /** In the order of the text. */
  readonly lines: readonly Line[];
}

/** The orders that lines can be put in, the usual one first. */
export const sorts = ['text', 'left', 'right'] as const;

/** By place in the text, by what stands left of the keyword, by what stands right of it. */
export type Sort = (typeof sorts)[number];

interface Found {
  readonly record: SearchedRecord;
  readonly passage: Passage;
  readonly match: Match;
}

type Finder = (passage: Passage) => Match[];

function findAll(records: readonly SearchedRecord[], find: Finder): Found[] {
  return records.flatMap((record) =>
    record.passages.flatMap((passage) => find(passage).map((match) => ({ record, passage, match }))),
  );
}

/** The page’s own script first, then any. */
function findInScripts(
  records: readonly SearchedRecord[],
  script: DisplayScript,
  find: (passage: Passage, forms: Forms) => Match[],
): Found[] {
  const own = findAll(records, (passage) => find(passage, script));
  return own.length > 0 ? own : findAll(records, (passage) => find(passage, 'any'));
}

function fold(text: string): string {
  return text.replaceAll(/./gu, (sign) => {
    const folded = sign.normalize('NFKC').toLowerCase();
    return folded.length === sign.length ? folded : sign;
  });
}

/** Finds a string as it was typed, its punctuation too, full-width or not. */
function matchTyped(typed: string, { zh }: Passage, forms: Forms): Match[] {
  const written = (forms === 'any' ? Object.values(zh) : [zh[forms]]).map(fold);
  const wanted = fold(typed);
  const starts = Array.from({ length: Math.max(0, zh.hans.length - wanted.length + 1) }, (_, start) => start);
  return starts
    .filter((start) => [...wanted].every((sign, index) => written.some((text) => text.startsWith(sign, start + index))))
    .map((start) => ({ language: 'zh', stretch: [start, start + wanted.length], exact: true }));
}

/** Chinese with punctuation in it, or punctuation alone: as it was typed, else with whatever punctuation the text has. */
function findPunctuated(records: readonly SearchedRecord[], query: Query, script: DisplayScript): Found[] {
  const has = (kind: Token['kind']): boolean => tokenize(query.text).some((token) => token.kind === kind);
  if (!has('mark') || (has('word') && !has('han'))) return [];
  const typed = findInScripts(records, script, (passage, forms) => matchTyped(query.text, passage, forms));
  if (typed.length > 0 || query.run.length === 0) return typed;
  return findInScripts(records, script, (passage, forms) => matchRun(query.run, passage, forms, 'any'));
}

function findGroups(records: readonly SearchedRecord[], { groups }: Query, script: DisplayScript): Found[] {
  return groups.flatMap((group) => [
    ...findInScripts(records, script, (passage, forms) => matchChinese(group, passage, forms)),
    ...findAll(records, (passage) => matchEnglish(group, passage)),
  ]);
}

function comparePlaces(a: Found, b: Found): number {
  return (
    a.record.order - b.record.order ||
    a.passage.place - b.passage.place ||
    b.match.language.localeCompare(a.match.language) ||
    a.match.stretch[0] - b.match.stretch[0] ||
    a.match.stretch[1] - b.match.stretch[1]
  );
}

function toLine({ match, passage, record }: Found, order: number, script: DisplayScript): Line {
  const texts = { zh: passage.zh[script], en: passage.en };
  const text = texts[match.language];
  const [from, to] = match.stretch;
  return {
    id: passage.place === 0 ? record.id : `${record.id}.${passage.place}`,
    measure: record.id,
    place: passage.place,
    language: match.language,
    left: text.slice(0, from),
    keyword: text.slice(from, to),
    right: text.slice(to),
    counterpart: texts[match.language === 'zh' ? 'en' : 'zh'],
    order,
  };
}

/**
 * Finds every place where a string stands, overlapping ones too, so that a Chinese string has as many lines as the text has
 * it as a substring. English is found word by word, in all its forms unless it is quoted. Of words that are typed apart,
 * each gives its lines, whether the others are near or not.
 *
 * @param records the records in all scripts
 * @param typed anything a reader may type or paste
 * @param script the script of the page
 * @returns the lines, in the order of the text; none if there is nothing to look for
 */
export function concord(records: readonly SearchedRecord[], typed: string, script: DisplayScript): Concordance {
  const query = parseQuery(typed);
  const punctuated = findPunctuated(records, query, script);
  const found = punctuated.length > 0 ? punctuated : findGroups(records, query, script);
  const lines = found
    .sort(comparePlaces)
    .filter((place, index, all) => index === 0 || comparePlaces(place, all[index - 1] ?? place) !== 0)
    .map((place, order) => toLine(place, order, script));
  return { query: query.text, cut: query.cut, lines };
}

const collators = { zh: new Intl.Collator('zh-Hans-u-co-pinyin'), en: new Intl.Collator('en') };

function readWords(text: string): string[] {
  return tokenize(text)
    .filter(({ kind }) => kind !== 'mark')
    .map((token) => token.text);
}

/** What a line is put in order by: the context as it is met going away from the keyword. */
function keyOf({ language, left, right }: Line, side: 'left' | 'right'): string {
  if (side === 'right') return language === 'zh' ? right : readWords(right).join(' ');
  return language === 'zh' ? [...left].reverse().join('') : readWords(left).reverse().join(' ');
}

/**
 * Puts lines in order. By context, Chinese comes before English; it is compared character by character by sound, English
 * word by word, from the keyword outwards.
 *
 * @param lines the lines
 * @param sort the order
 * @returns the same lines
 */
export function sortLines(lines: readonly Line[], sort: Sort): Line[] {
  if (sort === 'text') return [...lines].sort((a, b) => a.order - b.order);
  return lines
    .map((line) => ({ line, key: keyOf(line, sort) }))
    .sort(
      (a, b) =>
        b.line.language.localeCompare(a.line.language) ||
        collators[a.line.language].compare(a.key, b.key) ||
        a.line.order - b.line.order,
    )
    .map(({ line }) => line);
}
