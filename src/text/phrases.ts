/** Where a term stands in a text: `from` inclusive, `to` exclusive, in UTF-16 units. */
interface Place {
  readonly from: number;
  readonly to: number;
}

/** What may not begin a line: closing marks, and particles that belong to the word before. */
const neverFirst = /^[、，。；：？！）》〉」』”’的了]/u;

/** A term of more characters may be broken between its words: it would leave the line before it too short. */
const longestWhole = 8;

/** Words of one character that begin a phrase. Any other is part of the words beside it, which the dictionary may lack: 防控, 影响力. */
const opening = /^[和及与與以为為对對在]$/u;

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Finds where a line of a Chinese heading may end: between words, and never inside a term that is not long.
 *
 * @param heading the heading; words are known in Simplified script best
 * @param terms the terms in it
 * @returns the places in UTF-16 units, in order, neither the beginning nor the end among them
 */
export function findPhraseEdges(heading: string, terms: readonly Place[]): readonly number[] {
  const words = [...segmenter.segment(heading)];
  const starts = words
    .filter(({ segment }, place) => {
      const before = words[place - 1]?.segment ?? '';
      return (segment.length > 1 || opening.test(segment)) && (before.length > 1 || before === '的');
    })
    .map(({ index }) => index);
  const edges = new Set([...starts, ...terms.flatMap(({ from, to }) => [from, to])]);
  const isInside = (at: number): boolean =>
    terms.some(({ from, to }) => from < at && at < to && to - from <= longestWhole);
  return [...edges]
    .filter((at) => at > 0 && at < heading.length && !isInside(at) && !neverFirst.test(heading.slice(at)))
    .sort((a, b) => a - b);
}
