/** What a token is: a Han character, a word of letters, a digit, a sign that counts (`+`, `%`), or a mark that separates. */
export type TokenKind = 'han' | 'word' | 'digit' | 'sign' | 'mark';

/** A token and the place it stands. */
export interface Token {
  /** Lower case; a word without its possessive ending. */
  readonly text: string;
  readonly kind: TokenKind;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
  /** Where it ends, exclusive. */
  readonly end: number;
}

const letters = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}])+`;
const pattern = new RegExp(
  [
    String.raw`(?<han>\p{Script=Han})`,
    String.raw`(?<word>${letters}(?:[’'](?!s\b)${letters})*)(?:[’']s\b)?`,
    String.raw`(?<digit>\p{Nd})`,
    String.raw`(?<sign>[+%])`,
    String.raw`(?<mark>[^\s\-‐‑\p{Cf}])`,
  ].join('|'),
  'gu',
);

/**
 * Cuts a text into tokens, in the same way for the index, the text and the query. Each Han character and each digit is a
 * token; hyphens and white space separate words without standing between them; every other sign is a mark.
 *
 * @param text any text
 * @returns the tokens in order
 */
export function tokenize(text: string): Token[] {
  return Array.from(text.matchAll(pattern), (match): Token => {
    const groups = match.groups ?? {};
    const kind = (Object.keys(groups) as TokenKind[]).find((name) => groups[name] !== undefined) ?? 'mark';
    const start = match.index;
    return { text: (groups[kind] ?? '').toLowerCase(), kind, start, end: start + match[0].length };
  });
}
