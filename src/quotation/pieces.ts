import { type Token, tokenize } from '../search/tokens.ts';
import { isUnit, type QuotedLanguage } from './text-line.ts';

/** A unit of the quotation: where it stands in what was pasted, cleaned. */
export interface QuotedUnit {
  readonly start: number;
  readonly end: number;
}

/** Words of the quotation in one language that claim to stand together. */
export interface Piece {
  readonly language: QuotedLanguage;
  readonly units: readonly QuotedUnit[];
}

/** A quotation taken apart. */
export interface Quotation {
  /** What was pasted, without invisible characters and cut to a length that can be checked. */
  readonly text: string;
  readonly cut: boolean;
  readonly pieces: readonly Piece[];
}

/** Much more than the whole text in Chinese. */
export const longestQuotation = 20_000;

/** More pieces than these make no quotation. */
const mostPieces = 100;

/** So many English words in a row are a quotation in English; fewer may stand in Chinese text. */
const englishRun = 2;

const omission = /(?:[[［〔【（(]\s{0,2})?(?:[…⋯]+|\.{3,}|\.(?: \.){2,})(?:\s{0,2}[\]］〕】）)])?|\n\s{0,9}\n/gu;

/** The numbers of headings and sentences, which are printed beside the text. */
const label = /[（(][一二三四五六七八九十]{1,3}[）)]|^[一二三四五六七八九十]{1,2}、|^\d+-\d+(?:\.\d+)?(?=\s)/gmu;

function clean(pasted: string): string {
  return pasted
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll(/[\p{Cf}\p{Cc}\uFFFD]/gu, (sign) => (/\s/u.test(sign) ? sign : ''))
    .replaceAll(/\[(\p{L})\](?=\p{L})/gu, '$1');
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function cutAtOmissions(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  for (const match of text.matchAll(omission)) {
    if (stretches.length === mostPieces) break;
    stretches.push({ from, to: match.index });
    from = match.index + match[0].length;
  }
  return [...stretches, { from, to: text.length }];
}

/** Cuts where the language changes. Digits go with what stands before them. */
function cutByLanguage(tokens: readonly Token[]): Piece[] {
  const runs: { isHan: boolean; tokens: Token[] }[] = [];
  for (const token of tokens) {
    const isHan = token.kind === 'han' || (token.kind !== 'word' && runs.at(-1)?.isHan === true);
    const last = runs.at(-1);
    if (last?.isHan === isHan) last.tokens.push(token);
    else runs.push({ isHan, tokens: [token] });
  }
  const hasHan = runs.some((run) => run.isHan);
  const pieces: { language: QuotedLanguage; units: Token[] }[] = [];
  for (const run of runs) {
    const words = run.tokens.filter(({ kind }) => kind === 'word').length;
    const language = run.isHan || (hasHan && words < englishRun) ? 'zh' : 'en';
    const last = pieces.at(-1);
    if (last?.language === language) last.units.push(...run.tokens);
    else pieces.push({ language, units: run.tokens });
  }
  return pieces;
}

/**
 * Takes a quotation apart: at omissions (…… and ... with or without brackets), at empty lines and where the language changes. A letter in brackets that
 * begins a word, [S]trengthen, is that letter; numbers of headings are left out.
 *
 * @param pasted anything
 * @returns the pieces in order; none if there is no word
 */
export function takeApart(pasted: string): Quotation {
  const text = clean(pasted.slice(0, longestQuotation));
  // The same length, so that places stay.
  const masked = text
    .replaceAll(label, (words) => ' '.repeat(words.length))
    .replaceAll('＋', '+')
    .replaceAll('％', '%');
  const tokens = tokenize(masked).filter(isUnit);
  const pieces = cutAtOmissions(text).flatMap(({ from, to }) =>
    cutByLanguage(tokens.filter(({ start }) => from <= start && start < to)),
  );
  const cut = pasted.length > longestQuotation || pieces.length > mostPieces;
  return { text, cut, pieces: pieces.slice(0, mostPieces) };
}
