import { findPhraseEdges } from '../text/phrases.ts';
import type { Bilingual } from './corpus.ts';
import type { EditionCorpus, EditionText } from './edition-corpus.ts';

/** A heading of a page. */
export interface Heading extends EditionText {
  /** The Chinese, cut where a line may end; joined, it is the whole again. */
  readonly phrases: readonly string[];
}

const known = new WeakMap<EditionCorpus['findTerms'], Map<string, readonly number[]>>();

/** The edges of a heading are the same in each edition, and looked for once. */
function edgesOf({ findTerms }: EditionCorpus, text: Bilingual): readonly number[] {
  const found = known.get(findTerms) ?? new Map<string, readonly number[]>();
  known.set(findTerms, found);
  const key = `${text.zh}\n${text.en}`;
  const edges = found.get(key) ?? findPhraseEdges(text.zh, findTerms(text).zh);
  found.set(key, edges);
  return edges;
}

/**
 * Makes the heading of a page.
 *
 * @param dressed the corpus in one edition
 * @param text the heading, the Chinese in Simplified script
 * @returns the heading, whose lines end between words
 */
export function makeHeading(dressed: EditionCorpus, text: Bilingual): Heading {
  const shown = dressed.inScript(text);
  // A script has as many characters as another.
  const edges = edgesOf(dressed, text);
  return { ...shown, phrases: [0, ...edges].map((from, index) => shown.zh.slice(from, edges[index])) };
}
