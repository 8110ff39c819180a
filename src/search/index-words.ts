import { stem } from './stem.ts';
import type { Token } from './tokens.ts';

/**
 * The two layers of the one index. Pagefind sorts the words of its index and stores them in chunks, of which a query loads those it
 * needs. The words of what is said about the text carry a prefix and so lie in chunks of their own, which a search of the text
 * itself never loads.
 */
export type Layer = 'text' | 'reference';

const prefix = 'zz';

/** A character as letters: Pagefind would cut a prefixed Han character or digit in two. */
function spellInLetters(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return [...code.toString(16)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/**
 * The word that stands for a token in the index.
 *
 * @param kind what the token is
 * @param text the token, in Simplified script
 * @param layer the layer
 * @returns a word that Pagefind keeps whole
 */
export function indexWord(kind: Token['kind'], text: string, layer: Layer): string {
  const word = kind === 'word' ? stem(text) : text;
  if (layer === 'text') return word;
  return `${prefix}${kind === 'word' ? word : `z${spellInLetters(word)}`}`;
}
