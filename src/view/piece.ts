import { resolveCitation } from './citations.ts';
import type { EditionCorpus } from './edition-corpus.ts';

/** A piece of text in a table or beside a picture, a link where it has an address. */
export interface Piece {
  readonly text: string;
  readonly href?: string | undefined;
  /** Its language, where it is not the interface’s. */
  readonly lang?: string | undefined;
  /** What a pointer resting on it is told. */
  readonly title?: string | undefined;
  /** Whether it stands below the others, in quiet ink. */
  readonly quiet?: boolean;
}

/**
 * Makes what a citation names: an instrument, which has a page, or a source, which may have an address of its own.
 *
 * @param dressed the corpus in one edition
 * @param citation an id of an instrument or a source, with a place after #
 * @returns its name and where to find it
 */
export function citePiece(dressed: EditionCorpus, citation: string): Piece {
  const { href, label, lang } = resolveCitation(dressed, citation);
  return { text: label, href, lang: lang === dressed.edition.lang ? undefined : lang };
}
