import type { Pair, QuotedWords } from './compare.ts';
import { findExact, type Span } from './locate.ts';
import { readLine, type TextLine } from './text-line.ts';

/** Fewer units than these stand in too many places to say where they were taken from. */
const leastMoved = 6;

/** Words on one side of a comparison; `other` if the other side has none or others in their place. */
export interface Run {
  readonly words: string;
  readonly other: boolean;
}

/** What the text has and what the quotation has in its place; empty where one has nothing. */
export interface Change {
  readonly text: string;
  readonly quote: string;
  /** Where the quotation’s words stand, if that is elsewhere in the text. */
  readonly elsewhere: Span | undefined;
}

/** A comparison in words. */
export interface Comparison {
  readonly text: readonly Run[];
  readonly quote: readonly Run[];
  readonly changes: readonly Change[];
}

/** Reads units of one side, the end exclusive. */
type Reader = (from: number, to: number) => string;

interface Group {
  readonly same: boolean;
  readonly text: number[];
  readonly quote: number[];
}

function groupPairs(pairs: readonly Pair[]): Group[] {
  const groups: Group[] = [];
  for (const { quote, text } of pairs) {
    const same = quote !== undefined && text !== undefined;
    if (groups.at(-1)?.same !== same) groups.push({ same, text: [], quote: [] });
    if (text !== undefined) groups.at(-1)?.text.push(text);
    if (quote !== undefined) groups.at(-1)?.quote.push(quote);
  }
  return groups;
}

const sizeOf = ({ quote, text }: Group): number => Math.max(quote.length, text.length);

/**
 * Makes one change of two that have less between them than either changes: 周期 → 期限, and not the loss of 周 and the gain of 限. It is
 * the rule of “semantic cleanup” (N. Fraser, Diff Strategies, https://neil.fraser.name/writing/diff/).
 */
function mergeChanges(groups: readonly Group[]): Group[] {
  const merged: Group[] = [];
  for (const [index, group] of groups.entries()) {
    const last = merged.at(-1);
    const next = groups[index + 1];
    const isChance = group.same && last && next && sizeOf(group) <= Math.min(sizeOf(last), sizeOf(next));
    if (last && (isChance || last.same === group.same)) {
      last.text.push(...group.text);
      last.quote.push(...group.quote);
    } else merged.push(group);
  }
  return merged;
}

const read = (reader: Reader, units: readonly number[]): string => {
  const [first] = units;
  const last = units.at(-1);
  return first === undefined || last === undefined ? '' : reader(first, last + 1);
};

function writeSide(groups: readonly Group[], side: 'text' | 'quote', reader: Reader): Run[] {
  const runs: Run[] = [];
  let end: number | undefined;
  for (const group of groups) {
    const [first] = group[side];
    const last = group[side].at(-1);
    if (first === undefined || last === undefined) continue;
    if (end !== undefined) {
      // What stands between two units, without either.
      const [before, both] = [reader(end, end + 1), reader(end, first + 1)];
      const gap = both.slice(before.length, both.length - reader(first, first + 1).length);
      if (gap !== '') runs.push({ words: gap, other: false });
    }
    runs.push({ words: reader(first, last + 1), other: !group.same });
    end = last;
  }
  return runs;
}

/** Words long enough to have come from one place. */
function findElsewhere(line: TextLine, { keys }: QuotedWords, units: readonly number[]): Span | undefined {
  const [first] = units;
  if (first === undefined || units.length < leastMoved) return undefined;
  const [from] = findExact(line, keys.slice(first, first + units.length));
  return from === undefined ? undefined : { from, to: from + units.length };
}

/**
 * Puts a comparison into words.
 *
 * @param line the text
 * @param quote the quotation
 * @param pairs its units beside the text’s
 * @returns both sides with what differs, and the differences one by one
 */
export function describeComparison(line: TextLine, quote: QuotedWords, pairs: readonly Pair[]): Comparison {
  const groups = mergeChanges(groupPairs(pairs));
  const readText: Reader = (from, to) => readLine(line, from, to);
  const readQuote: Reader = (from, to) =>
    quote.text.slice(quote.units[from]?.start ?? 0, quote.units[to - 1]?.end ?? 0);
  return {
    text: writeSide(groups, 'text', readText),
    quote: writeSide(groups, 'quote', readQuote),
    changes: groups
      .filter(({ same }) => !same)
      .map((group) => ({
        text: read(readText, group.text),
        quote: read(readQuote, group.quote),
        elsewhere: findElsewhere(line, quote, group.quote),
      })),
  };
}
