import { type Token, tokenize } from './tokens.ts';

/** Words that must stand together. */
export interface Group {
  readonly tokens: readonly Token[];
  /** Between quotation marks: words count as they are written, not by their stems. */
  readonly quoted: boolean;
}

/** What the reader typed, taken apart. */
export interface Query {
  /** What was typed, without invisible characters and cut to a length that can be searched. */
  readonly text: string;
  /** Whether something was cut off. */
  readonly cut: boolean;
  /** All of them must be found. */
  readonly groups: readonly Group[];
  /** The tokens, marks too, if only punctuation separates the groups: a place where they stand so is a better one. Else none. */
  readonly run: readonly Token[];
}

const longestQuery = 200;

/** How many characters a field takes: what is read of them. Browsers lay thousands of combining marks out for seconds. */
export const longestTyped = 4 * longestQuery;

const quotation = /[“"「『](?<inside>[^“”"「」『』]+)[”"」』]/gu;

/** Full-width forms become ordinary ones, invisible and broken characters go. */
function clean(typed: string): string {
  return typed
    .toWellFormed()
    .normalize('NFKC')
    .replaceAll(/[\p{Cf}\p{Cc}�]/gu, (sign) => (/\s/u.test(sign) ? ' ' : ''))
    .trim();
}

function cutIntoGroups(text: string): { groups: Group[]; breaks: boolean[] } {
  const groups: Group[] = [];
  const breaks: boolean[] = [];
  for (const piece of text.split(/\s+/u)) {
    let current: Token[] = [];
    let onlyMarks = false;
    const flush = (): void => {
      if (current.length === 0) return;
      groups.push({ tokens: current, quoted: false });
      breaks.push(onlyMarks);
      current = [];
      onlyMarks = true;
    };
    for (const token of tokenize(piece)) {
      const last = current.at(-1);
      const apart = last?.kind === 'word' && token.kind === 'word';
      if (token.kind === 'mark' || apart) flush();
      if (token.kind !== 'mark') current.push(token);
    }
    flush();
  }
  return { groups, breaks };
}

/**
 * Takes a query apart. White space and punctuation separate groups, quotation marks hold one together.
 *
 * @param typed anything a reader may type or paste
 * @returns the groups; none if there is nothing to look for
 */
export function parseQuery(typed: string): Query {
  const whole = clean(typed.slice(0, longestTyped));
  const text = [...whole].slice(0, longestQuery).join('');
  const quoted = Array.from(text.matchAll(quotation), (match): Group => ({
    tokens: tokenize(match.groups?.['inside'] ?? '').filter(({ kind }) => kind !== 'mark'),
    quoted: true,
  })).filter(({ tokens }) => tokens.length > 0);
  const { breaks, groups } = cutIntoGroups(text.replaceAll(quotation, ' '));
  const isRun =
    quoted.length === 0 &&
    groups.length > 1 &&
    breaks.slice(1).every(Boolean) &&
    groups.some(({ tokens }) => tokens.some(({ kind }) => kind === 'han'));
  return {
    text,
    cut: text.length < clean(typed.slice(0, longestTyped + 1)).length || typed.length > longestTyped,
    groups: [...quoted, ...groups],
    run: isRun ? tokenize(text) : [],
  };
}
