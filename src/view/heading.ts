import { findPhraseEdges } from '../text/phrases.ts';
import type { Bilingual } from './corpus.ts';
import type { EditionCorpus, EditionText } from './page.ts';

/** A heading of a page. */
export interface Heading extends EditionText {
  /** The Chinese, cut where a line may end; joined, it is the whole again. */
  readonly phrases: readonly string[];
}

/**
 * Makes the heading of a page.
 *
 * @param dressed the corpus in one edition
 * @param text the heading, the Chinese in Simplified script
 * @returns the heading, whose lines end between words
 */
export function makeHeading({ findTerms, inScript }: EditionCorpus, text: Bilingual): Heading {
  const shown = inScript(text);
  // A script has as many characters as another.
  const edges = findPhraseEdges(text.zh, findTerms(text).zh);
  return { ...shown, phrases: [0, ...edges].map((from, index) => shown.zh.slice(from, edges[index])) };
}
