import type { Match } from './match.ts';

/** What counts for a measure’s rank. */
export interface Standing {
  /** Matches in the heading. */
  readonly heading: readonly Match[];
  /** Matches in the sentences. */
  readonly text: readonly Match[];
}

const weights = { headingExact: 16, headingStem: 8, textExact: 2, textStem: 1 };
const mostCounted = 5;

/**
 * The rank of a measure: heading before text, exact before stem, then frequency.
 *
 * 16 if the heading has the words as typed, else 8 if it has a form of them; plus 2 for each place in the text that has them as
 * typed and 1 for each that has a form, five places of each kind at most, so that no number of places outweighs a heading.
 * Equal ranks keep the order of the text.
 *
 * @param standing the matches
 * @returns the rank; higher is better
 */
export function rank({ heading, text }: Standing): number {
  const exact = text.filter((match) => match.exact).length;
  const stems = text.length - exact;
  const inHeading = heading.some((match) => match.exact)
    ? weights.headingExact
    : heading.length > 0
      ? weights.headingStem
      : 0;
  return inHeading + weights.textExact * Math.min(exact, mostCounted) + weights.textStem * Math.min(stems, mostCounted);
}
