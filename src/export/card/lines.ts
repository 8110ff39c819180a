import { findPhraseEdges } from '../../text/phrases.ts';

/** How many characters off the middle a break at the edge of a term may be, rather than one between any words. */
const patience = 3;

/**
 * Finds where to break a Chinese title in two: near its middle, at the edge of a term or after 的 if it can be.
 *
 * @param title the title in Simplified script, whose words the segmenter knows best
 * @param terms the terms in it
 * @returns the place in characters, from 1; the title’s length if there is none
 */
export function findBreak(title: string, terms: readonly { readonly from: number; readonly to: number }[]): number {
  const edges = new Set(terms.flatMap(({ from, to }) => [from, to]));
  const places = [...findPhraseEdges(title, terms)];
  const isGood = (at: number): boolean => edges.has(at) || title[at - 1] === '的';
  const cost = (at: number): number => Math.abs(at - title.length / 2) + (isGood(at) ? 0 : patience);
  const [best = title.length] = places.sort((a, b) => cost(a) - cost(b) || b - a);
  return best;
}

/** As many words to a line as fit. */
function fillLines(words: readonly string[], width: number, measure: (text: string) => number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const open = lines.at(-1);
    const longer = open === undefined ? word : `${open} ${word}`;
    if (open !== undefined && measure(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks an English title into as few lines as it takes, of as equal a length as it allows.
 *
 * @param title the title
 * @param width how long a line may be
 * @param measure how long a text is
 * @returns the lines
 */
export function breakEnglish(title: string, width: number, measure: (text: string) => number): readonly string[] {
  const words = title.split(' ');
  let lines = fillLines(words, width, measure);
  // A narrower column that takes no more lines evens them out.
  for (let narrow = width; narrow > 0; narrow -= width / 50) {
    const even = fillLines(words, narrow, measure);
    if (even.length > lines.length || even.some((line) => measure(line) > narrow)) break;
    lines = even;
  }
  return lines;
}
