import { diffArrays } from 'diff/lib/diff/array.js';
import type { Span } from './locate.ts';
import type { QuotedUnit } from './pieces.ts';
import { gapAfter, type QuotedLanguage, type TextLine } from './text-line.ts';

/** In what a quotation may differ from the text without another word in it. */
const formDifferences = ['script', 'letters', 'punctuation', 'spacing'] as const;

/** Another script; capital or full-width letters; punctuation; spaces. */
export type FormDifference = (typeof formDifferences)[number];

/** A unit of the text beside the quotation’s; one of them is missing where only the other has something. */
export interface Pair {
  readonly text: number | undefined;
  readonly quote: number | undefined;
}

/** The quotation’s words with their units. */
export interface QuotedWords {
  readonly text: string;
  readonly units: readonly QuotedUnit[];
  /** Their keys in the line of their language. */
  readonly keys: string;
}

function wordOf({ text, units }: QuotedWords, at: number): string {
  const unit = units[at];
  return unit ? text.slice(unit.start, unit.end) : '';
}

function wordsOf({ passages, units }: TextLine, at: number): { own: string; forms: string[] } {
  const unit = units[at];
  const passage = unit && passages[unit.passage];
  if (!unit || !passage) return { own: '', forms: [] };
  const cut = (form: string): string => form.slice(unit.start, unit.end);
  return { own: cut(passage.text), forms: passage.forms.map(cut) };
}

/** What the form of a unit differs in; `word` if it is another one after all, such as 乾 where the text never has it. */
function compareUnit(
  quoted: string,
  { forms, own }: { own: string; forms: string[] },
): FormDifference | 'word' | undefined {
  if (quoted === own) return undefined;
  if (/\p{Script=Han}/u.test(own)) return forms.includes(quoted.normalize('NFKC')) ? 'script' : 'word';
  return quoted.replaceAll('’', "'") === own.replaceAll('’', "'") ? 'punctuation' : 'letters';
}

const withoutSpace = (gap: string): string => gap.replaceAll(/\s/gu, '');

function compareGap(quoted: string, own: string, language: QuotedLanguage): FormDifference | undefined {
  // In Chinese, space after a full stop is a new line or paragraph; in English any space is.
  const read = (gap: string): string =>
    language === 'en' ? gap.replaceAll(/\s+/gu, ' ') : gap.replace(/(?<=[。！？][”」』]?)\s+$/u, '');
  if (read(quoted) === read(own)) return undefined;
  return withoutSpace(quoted) === withoutSpace(own) ? 'spacing' : 'punctuation';
}

/** A unit of each side as a pair, or as two where they are different characters after all. */
function pairUp(line: TextLine, quote: QuotedWords, text: number, quoted: number): Pair[] {
  return compareUnit(wordOf(quote, quoted), wordsOf(line, text)) === 'word'
    ? [
        { text, quote: undefined },
        { text: undefined, quote: quoted },
      ]
    : [{ text, quote: quoted }];
}

/**
 * Sets a stretch of the text beside units of the quotation, with as many equal ones as can be (Myers’ algorithm, by jsdiff).
 *
 * @param line the text
 * @param span the stretch
 * @param quote the quotation
 * @param units the units of the quotation
 * @returns the pairs in order
 */
export function alignUnits(line: TextLine, span: Span, quote: QuotedWords, units: Span): Pair[] {
  const [own, quoted] = [line.keys.slice(span.from, span.to), quote.keys.slice(units.from, units.to)];
  const changes =
    own === quoted ? [{ added: false, removed: false, count: own.length }] : diffArrays([...own], [...quoted]);
  let at = span.from;
  let unit = units.from;
  return changes.flatMap(({ added, count, removed }) =>
    Array.from({ length: count }, (): Pair[] => {
      if (removed) return [{ text: at++, quote: undefined }];
      if (added) return [{ text: undefined, quote: unit++ }];
      return pairUp(line, quote, at++, unit++);
    }).flat(),
  );
}

/**
 * Finds in what form a quotation differs that has every word of the text.
 *
 * @param line the text
 * @param quote the quotation
 * @param pairs its units beside the text’s, none missing
 * @returns the differences; none if it is verbatim
 */
export function compareForm(line: TextLine, quote: QuotedWords, pairs: readonly Pair[]): FormDifference[] {
  const found = new Set<FormDifference | 'word' | undefined>();
  for (const [index, pair] of pairs.entries()) {
    if (pair.text === undefined || pair.quote === undefined) continue;
    found.add(compareUnit(wordOf(quote, pair.quote), wordsOf(line, pair.text)));
    const [one, next] = [quote.units[pair.quote], quote.units[pair.quote + 1]];
    const gap = gapAfter(line, pair.text);
    if (index + 1 < pairs.length && one && next && gap !== undefined)
      found.add(compareGap(quote.text.slice(one.end, next.start), gap, line.language));
  }
  return formDifferences.filter((difference) => found.has(difference));
}
