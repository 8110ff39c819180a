import { matchChinese } from './match.ts';
import type { DisplayScript, SearchedRecord } from './passages.ts';
import type { Query } from './query.ts';
import type { Token } from './tokens.ts';

/** The next best thing to look for. */
export interface Offer {
  /** apart: the words in one measure but not together. part: a piece of what was typed. beginning: words that begin so. */
  readonly kind: 'apart' | 'part' | 'beginning';
  /** What to search for instead. */
  readonly query: string;
  /** How many measures have it. */
  readonly measures: number;
}

function holders(
  records: readonly SearchedRecord[],
  tokens: readonly Token[],
  script: DisplayScript,
): Set<SearchedRecord> {
  const group = { tokens, quoted: false };
  const holds = (forms: DisplayScript | 'any'): SearchedRecord[] =>
    records.filter(({ passages }) => passages.some((passage) => matchChinese(group, passage, forms).length > 0));
  const own = holds(script);
  return new Set(own.length > 0 ? own : holds('any'));
}

function spell(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** The cut of a run into two pieces that most measures hold both of; the more even one if two cuts do as well. */
function offerApart(records: readonly SearchedRecord[], tokens: readonly Token[], script: DisplayScript): Offer[] {
  const cuts = tokens.slice(1).map((_, index) => {
    const head = tokens.slice(0, index + 1);
    const tail = tokens.slice(index + 1);
    const withTail = holders(records, tail, script);
    const both = [...holders(records, head, script)].filter((record) => withTail.has(record));
    return {
      query: `${spell(head)} ${spell(tail)}`,
      measures: both.length,
      evenness: Math.min(head.length, tail.length),
    };
  });
  const [best] = cuts
    .filter(({ measures }) => measures > 0)
    .sort((a, b) => b.evenness - a.evenness || b.measures - a.measures);
  return best ? [{ kind: 'apart', query: best.query, measures: best.measures }] : [];
}

function offerPart(records: readonly SearchedRecord[], tokens: readonly Token[], script: DisplayScript): Offer[] {
  for (let length = tokens.length - 1; length >= 2; length -= 1) {
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const piece = tokens.slice(from, from + length);
      const measures = holders(records, piece, script).size;
      if (measures > 0) return [{ kind: 'part', query: spell(piece), measures }];
    }
  }
  return [];
}

function offerBeginning(records: readonly SearchedRecord[], word: string): Offer[] {
  const counts = new Map<string, Set<SearchedRecord>>();
  for (const record of records) {
    for (const { text } of record.passages.flatMap(({ enTokens }) => enTokens)) {
      if (text.startsWith(word)) counts.set(text, (counts.get(text) ?? new Set()).add(record));
    }
  }
  return [...counts]
    .map(([query, found]): Offer => ({ kind: 'beginning', query, measures: found.size }))
    .sort((a, b) => b.measures - a.measures || a.query.localeCompare(b.query, 'en'))
    .slice(0, 3);
}

const longestRun = 24;

/**
 * Looks for the next best thing when a query finds nothing.
 *
 * @param records where to look
 * @param query the query
 * @param script the script of the page
 * @returns at most three offers, each of which finds something
 */
export function makeOffers(records: readonly SearchedRecord[], query: Query, script: DisplayScript): Offer[] {
  const [group] = query.groups;
  if (!group || query.groups.length !== 1) return [];
  const tokens = group.tokens.slice(0, longestRun);
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === 'word')
    return only.text.length > 1 ? offerBeginning(records, only.text) : [];
  const apart = offerApart(records, tokens, script);
  return apart.length > 0 ? apart : offerPart(records, tokens, script);
}
