import { fill } from '../../edition/strings.ts';
import { writeDate } from '../../text/dates.ts';
import { writePinpoint } from '../../view/citations.ts';
import type { Bilingual, CorpusNote } from '../../view/corpus.ts';
import { viewNote } from '../../view/notes.ts';
import { measureTitle } from '../../view/edition-corpus.ts';
import type { Facing } from './languages.ts';
import type { Volume } from './volumes.ts';
import type { WorkNumbers } from './works.ts';

/** The place that a note cites in a work, by the work’s number; empty strings for the whole of it. */
interface PdfSource extends Bilingual {
  readonly work: number;
}

/** An endnote. */
interface PdfNote {
  readonly number: number;
  /** `3-1.2` */
  readonly sentence: string;
  readonly quote: Bilingual;
  readonly kind: Bilingual;
  readonly text: Bilingual;
  readonly sources: readonly PdfSource[];
  /** When it was checked, and how well it is known. */
  readonly standing: Bilingual;
}

/** The endnotes of one measure. */
export interface PdfNoteGroup {
  readonly measure: string;
  readonly heading: Bilingual;
  readonly notes: readonly PdfNote[];
}

/** The running numbers of notes. */
export interface NoteNumbers {
  readonly ofNote: (note: CorpusNote) => number;
  /** By a sentence’s id; in order. */
  readonly ofSentence: (sentence: string) => readonly number[];
}

/**
 * Numbers the notes through the whole document, in the order of the sentences they are on.
 *
 * @param volume what the document holds of the text
 * @returns the numbers, from 1
 */
export function numberNotes({ measures }: Volume): NoteNumbers {
  const notes = measures.flatMap((measure) => sortNotes(measure.notes));
  const numbers = new Map(notes.map((note, index) => [note.fullId, index + 1]));
  const bySentence = Map.groupBy(notes, ({ measure, on }) => `${measure}.${on.sentence}`);
  const ofNote = ({ fullId }: CorpusNote): number => numbers.get(fullId) ?? 0;
  return { ofNote, ofSentence: (sentence) => (bySentence.get(sentence) ?? []).map((note) => ofNote(note)) };
}

function sortNotes(notes: readonly CorpusNote[]): CorpusNote[] {
  return [...notes].sort((a, b) => a.on.sentence - b.on.sentence);
}

function setNote({ both }: Facing, note: CorpusNote, number: number, works: WorkNumbers): PdfNote {
  return {
    number,
    sentence: `${note.measure}.${note.on.sentence}`,
    quote: both((dressed) => viewNote(dressed, note).quote),
    kind: both((dressed) => viewNote(dressed, note).kindName),
    text: both((dressed) => viewNote(dressed, note).text),
    sources: note.sources.map((citation) => ({
      ...both((dressed) => writePinpoint(dressed, citation.split('#')[1] ?? '')),
      work: works.of(citation),
    })),
    standing: both((dressed) => {
      const { edition, strings } = dressed;
      const checked = fill(strings.notes.asOf, { date: writeDate(note.asOf, edition.language) });
      return `${checked} · ${strings.notes.confidences[note.confidence]}`;
    }),
  };
}

/**
 * Sets the endnotes.
 *
 * @param facing the corpus in both languages
 * @param volume what is wanted of the text
 * @param numbers the numbers of the notes
 * @param works the numbers of the works they cite
 * @returns the notes of each measure that has some, in order
 */
export function setNotes(facing: Facing, volume: Volume, numbers: NoteNumbers, works: WorkNumbers): PdfNoteGroup[] {
  return volume.measures
    .filter(({ notes }) => notes.length > 0)
    .map((measure) => ({
      measure: measure.id,
      heading: facing.both((dressed) => measureTitle(dressed, measure)[dressed.edition.language]),
      notes: sortNotes(measure.notes).map((note) => setNote(facing, note, numbers.ofNote(note), works)),
    }));
}
