import { linkMeasure, type MeasureLink } from './contents.ts';
import { writePinpoint } from './citations.ts';
import type { CorpusMeasure, CorpusNote } from './corpus.ts';
import { type FactValue, viewSource } from './facts.ts';
import { type NoteView, viewNote } from './notes.ts';
import type { EditionCorpus } from './edition-corpus.ts';

/** A note away from its measure’s page. */
export interface CitedNote extends Omit<NoteView, 'sources'> {
  /** Where in the page’s own instrument the note points; empty elsewhere. */
  readonly pinpoints: readonly string[];
  /** What it rests on; empty where the page is about that. */
  readonly sources: readonly FactValue[];
}

/** Notes of one measure. */
export interface MeasureNotes {
  readonly measure: MeasureLink;
  readonly notes: readonly CitedNote[];
}

/** A note as one line: the measure and the words it stands beside. */
export interface NoteLine {
  readonly href: string;
  readonly measure: string;
  readonly quote: string;
  /** The kind of note, if it says that nothing was found. */
  readonly remark: string | undefined;
}

/**
 * Lists the notes that cite an instrument, by measure.
 *
 * @param dressed the corpus in one edition
 * @param instrument the instrument’s id
 * @returns the measures that have such notes, in order
 */
export function listCitingNotes(dressed: EditionCorpus, instrument: string): MeasureNotes[] {
  const places = ({ sources }: CorpusNote): string[] | undefined => {
    const here = sources.filter((source) => source === instrument || source.startsWith(`${instrument}#`));
    return here.length === 0 ? undefined : here.flatMap((source) => source.split('#')[1] ?? []);
  };
  return dressed.corpus.measures.flatMap((measure) => {
    const notes = measure.notes.flatMap((note) => {
      const found = places(note);
      if (!found) return [];
      const pinpoints = found.map((place) => writePinpoint(dressed, place));
      return [{ ...viewNote(dressed, note), pinpoints, sources: [] }];
    });
    return notes.length === 0 ? [] : [{ measure: linkMeasure(dressed, measure), notes }];
  });
}

/**
 * Sets some notes of a measure with their sources.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @param notes which of its notes
 * @returns the measure’s link and the notes
 */
export function viewMeasureNotes(
  dressed: EditionCorpus,
  measure: CorpusMeasure,
  notes: readonly CorpusNote[],
): MeasureNotes {
  return {
    measure: linkMeasure(dressed, measure),
    notes: notes.map((note) => {
      const view = viewNote(dressed, note);
      return { ...view, pinpoints: [], sources: view.sources.map((source) => viewSource(dressed, source)) };
    }),
  };
}

/**
 * Reduces a note to a line.
 *
 * @param dressed the corpus in one edition
 * @param note the note
 * @returns its address and label
 */
export function lineOfNote(dressed: EditionCorpus, note: CorpusNote): NoteLine {
  const { href, kind, kindName, quote } = viewNote(dressed, note);
  return { href, measure: note.measure, quote, remark: kind === 'open' ? kindName : undefined };
}
