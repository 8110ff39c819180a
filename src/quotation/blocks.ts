import { alignUnits, compareForm, type Pair, type QuotedWords } from './compare.ts';
import { findExact, findLike, type Span } from './locate.ts';
import type { TextLine } from './text-line.ts';

/** Units of the quotation beside the stretch of the text that they are taken from; no stretch if they are not from the text. */
export interface Located {
  readonly units: Span;
  readonly span: Span | undefined;
  readonly pairs: Pair[];
  /** Where else the same words begin. */
  readonly others: readonly number[];
}

/** So many units are looked for at once: more are surer of their place, fewer are quicker. */
const blockLength = 128;

/** The same where there are many blocks. */
const shortBlockLength = 64;

/** More units than these make many blocks. */
const manyUnits = 1024;

/** Blocks this close together in the text are one place, with something left out. */
const widestGap = 64;

/** From this share of its units in common on, a quotation is an altered one; below, not from the text. README.md has the measurements. */
const leastShare = 0.45;

/** Fewer characters or words in common say nothing. */
const leastCommon = { zh: 4, en: 3 } as const;

/** Of words that stand in many places, so many are compared with their surroundings’ punctuation. */
const mostCompared = 20;

function locateExact(line: TextLine, quote: QuotedWords, units: Span, after: number): Located | undefined {
  const places = findExact(line, quote.keys.slice(units.from, units.to));
  const length = units.to - units.from;
  const [best] = places
    .map((from) => ({ from, before: from < after }))
    .sort((a, b) => Number(a.before) - Number(b.before))
    .slice(0, mostCompared)
    .map(({ before, from }) => {
      const pairs = alignUnits(line, { from, to: from + length }, quote, units);
      const differences = pairs.length > length ? Infinity : compareForm(line, quote, pairs).length;
      return { before, differences, from, pairs };
    })
    .sort((a, b) => (a.differences === b.differences ? 0 : a.differences - b.differences));
  if (!best) return undefined;
  const { from, pairs } = best;
  return { units, span: { from, to: from + length }, pairs, others: places.filter((place) => place !== from) };
}

function locateBlock(line: TextLine, quote: QuotedWords, units: Span, after: number): Located {
  const exact = locateExact(line, quote, units, after);
  if (exact) return exact;
  const span = findLike(line, quote.keys.slice(units.from, units.to));
  const isFromText =
    span && span.common >= leastCommon[line.language] && span.common >= leastShare * (units.to - units.from);
  if (!isFromText) return { units, span: undefined, pairs: [], others: [] };
  return { units, span, pairs: alignUnits(line, span, quote, units), others: [] };
}

/** Cuts a long piece into blocks, after full stops where there are some. */
function cutIntoBlocks({ text, units }: QuotedWords): Span[] {
  const blocks: Span[] = [];
  const length = units.length > manyUnits ? shortBlockLength : blockLength;
  for (let from = 0; from < units.length; from = blocks.at(-1)?.to ?? units.length) {
    let to = Math.min(units.length, from + length);
    for (let at = to; to < units.length && at > from + length / 2; at -= 1) {
      const gap = text.slice(units[at - 1]?.end, units[at]?.start);
      if (!/[。！？.!?;；]/u.test(gap)) continue;
      to = at;
      break;
    }
    blocks.push({ from, to });
  }
  return blocks;
}

/** Two blocks as one, if they are neighbours in the text too, or both from elsewhere. */
function joinBlocks(one: Located, next: Located): Located | undefined {
  const units = { from: one.units.from, to: next.units.to };
  if (!one.span || !next.span) return one.span === next.span ? { ...one, units } : undefined;
  const gap = next.span.from - one.span.to;
  if (gap < 0 || gap > widestGap) return undefined;
  const leftOut = Array.from({ length: gap }, (_, step) => ({ text: (one.span?.to ?? 0) + step, quote: undefined }));
  // Appended, for a copy at each of many blocks would be quadratic.
  one.pairs.push(...leftOut, ...next.pairs);
  return { units, span: { from: one.span.from, to: next.span.to }, pairs: one.pairs, others: [] };
}

/**
 * Finds where the words of a piece are taken from.
 *
 * @param line the text
 * @param quote the piece
 * @param after where the piece before ended: of equal places, one that follows is taken
 * @returns the places, in the order of the quotation; more than one if it was put together from several
 */
export function locatePiece(line: TextLine, quote: QuotedWords, after: number): Located[] {
  const whole = locateExact(line, quote, { from: 0, to: quote.units.length }, after);
  if (whole) return [whole];
  const found: Located[] = [];
  for (const block of cutIntoBlocks(quote)) {
    const last = found.at(-1);
    const next = locateBlock(line, quote, block, last?.span?.to ?? after);
    const joined = last && joinBlocks(last, next);
    found.splice(joined ? -1 : found.length, joined ? 1 : 0, joined ?? next);
  }
  return found;
}
