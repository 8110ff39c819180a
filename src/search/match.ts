import type { DisplayScript, Passage } from './passages.ts';
import type { Group } from './query.ts';
import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

/** A stretch of a passage: `from` inclusive, `to` exclusive, in UTF-16 units. */
export type Stretch = readonly [from: number, to: number];

/** Where a group stands in a passage. */
export interface Match {
  readonly language: 'zh' | 'en';
  readonly stretch: Stretch;
  /** Whether the words stand as they were typed, and not another form of them. */
  readonly exact: boolean;
}

/** Which forms of a character count: those of one script, or of any. */
export type Forms = DisplayScript | 'any';

/** The scripts that a page can be in. */
export const scripts: readonly DisplayScript[] = ['hans', 'tw', 'hk'];

function sameCharacter(wanted: Token, at: Token, passage: Passage, forms: Forms): boolean {
  if (at.kind !== 'han') return wanted.text === at.text;
  if (forms !== 'any') return passage.zh[forms].slice(at.start, at.end) === wanted.text;
  return scripts.some((script) => passage.zh[script].slice(at.start, at.end) === wanted.text);
}

/** Finds tokens that follow one another, in which nothing stands between. */
function findRuns<T extends Token>(
  tokens: readonly T[],
  length: number,
  fits: (at: T, index: number) => boolean,
): number[] {
  const starts: number[] = [];
  for (let start = 0; start + length <= tokens.length; start += 1) {
    let index = 0;
    for (; index < length; index += 1) {
      const at = tokens[start + index];
      if (!at || !fits(at, index)) break;
    }
    if (index === length) starts.push(start);
  }
  return starts;
}

function stretchOf(tokens: readonly Token[], first: number, length: number): Stretch {
  return [tokens[first]?.start ?? 0, tokens[first + length - 1]?.end ?? 0];
}

/**
 * Finds a group in the Chinese of a passage: the same characters in the same order, whatever words they belong to, and no
 * punctuation between them.
 *
 * @param group the words
 * @param passage the heading or sentence
 * @param forms which forms of a character count
 * @returns every place, overlapping ones too
 */
export function matchChinese({ tokens }: Group, passage: Passage, forms: Forms): Match[] {
  const fits = (at: Token, index: number): boolean => {
    const wanted = tokens[index];
    return wanted !== undefined && wanted.kind === at.kind && sameCharacter(wanted, at, passage, forms);
  };
  return findRuns(passage.zhTokens, tokens.length, fits).map((first) => ({
    language: 'zh',
    stretch: stretchOf(passage.zhTokens, first, tokens.length),
    exact: true,
  }));
}

/**
 * Finds a group in the English of a passage. A single word that is not quoted is found in every form that has its stem.
 *
 * @param group the words
 * @param passage the heading or sentence
 * @returns every place
 */
export function matchEnglish({ quoted, tokens }: Group, passage: Passage): Match[] {
  const [only] = tokens;
  const byStem = !quoted && tokens.length === 1 && only?.kind === 'word' ? stem(only.text) : undefined;
  const fits = (at: Passage['enTokens'][number], index: number): boolean => {
    const wanted = tokens[index];
    if (wanted?.kind !== at.kind) return false;
    return byStem === undefined ? wanted.text === at.text : byStem === at.stem;
  };
  return findRuns(passage.enTokens, tokens.length, fits).map((first) => ({
    language: 'en',
    stretch: stretchOf(passage.enTokens, first, tokens.length),
    exact: byStem === undefined || passage.enTokens[first]?.text === only?.text,
  }));
}

/** Whether the query’s mark and the text’s are the same, full-width or not. */
function sameMark(wanted: Token, at: Token): boolean {
  return wanted.text === at.text.normalize('NFKC');
}

/** The marks at both ends of a run say nothing about what stands in it. */
function trimMarks(tokens: readonly Token[]): readonly Token[] {
  const first = tokens.findIndex(({ kind }) => kind !== 'mark');
  const last = tokens.findLastIndex(({ kind }) => kind !== 'mark');
  return tokens.slice(first, last + 1);
}

/**
 * Finds words with the punctuation between them in the Chinese of a passage.
 *
 * @param run the tokens, marks too
 * @param passage the heading or sentence
 * @param forms which forms of a character count
 * @param marks `same`: the marks must be those of the query. `any`: any punctuation, or none, may stand where the query has a mark
 * @returns the stretches from the first word’s beginning to the last one’s end
 */
export function matchRun(run: readonly Token[], passage: Passage, forms: Forms, marks: 'same' | 'any'): Match[] {
  const wanted = trimMarks(run);
  const tokens = passage.zhTokens;
  const starts = tokens.flatMap((_, first): Stretch[] => {
    let at = first;
    for (const want of wanted) {
      if (want.kind === 'mark' && marks === 'any') {
        while (tokens[at]?.kind === 'mark') at += 1;
        continue;
      }
      const token = tokens[at];
      if (token?.kind !== want.kind) return [];
      if (!(want.kind === 'mark' ? sameMark(want, token) : sameCharacter(want, token, passage, forms))) return [];
      at += 1;
    }
    return [stretchOf(tokens, first, at - first)];
  });
  return starts.map((stretch) => ({ language: 'zh', stretch, exact: true }));
}
