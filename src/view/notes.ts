import { measurePage, noteAnchor, pagePath } from '../edition/paths.ts';
import type { InterfaceText } from '../schema/interface.ts';
import type { CorpusNote } from './corpus.ts';
import { type CitationLink, resolveCitation } from './citations.ts';
import type { EditionCorpus } from './edition-corpus.ts';

/** A note, ready to be set. */
export interface NoteView {
  /** `3-1.punitive-damages` */
  readonly id: string;
  /** The id of its element on its measure’s page. */
  readonly anchor: string;
  /** Its permanent address. */
  readonly href: string;
  readonly kind: CorpusNote['kind'];
  readonly kindName: string;
  /** The sentence’s place in the measure. */
  readonly place: number;
  /** The words it stands beside, in the page’s language. */
  readonly quote: string;
  readonly quoteLang: string;
  readonly text: string;
  readonly confidence: CorpusNote['confidence'];
  readonly confidenceName: string;
  /** `2026-11-22` */
  readonly asOf: string;
  readonly sources: readonly CitationLink[];
}

/**
 * Makes a note ready to be set.
 *
 * @param dressed the corpus in one edition
 * @param note the note
 * @returns its words in the edition’s language and script, with finished labels and addresses
 */
export function viewNote(dressed: EditionCorpus, note: CorpusNote): NoteView {
  const { edition, inLanguage, strings } = dressed;
  const anchor = noteAnchor(note.id);
  const names: InterfaceText['notes'] = strings.notes;
  return {
    id: note.fullId,
    anchor,
    href: `${pagePath(edition.id, measurePage(note.measure))}#${anchor}`,
    kind: note.kind,
    kindName: names.kinds[note.kind],
    place: note.on.sentence,
    quote: inLanguage(note.on),
    quoteLang: edition.language === 'en' ? 'en' : edition.textLang,
    text: inLanguage(note),
    confidence: note.confidence,
    confidenceName: names.confidences[note.confidence],
    asOf: note.asOf,
    sources: note.sources.map((citation) => resolveCitation(dressed, citation)),
  };
}
