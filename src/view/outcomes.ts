import type { InstrumentContent } from '../schema/instrument.ts';
import { writeDate } from '../text/dates.ts';
import { lineOfNote, type MeasureNotes, type NoteLine, viewMeasureNotes } from './cited-notes.ts';
import type { Corpus, CorpusNote } from './corpus.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type Page } from './page.ts';
import { dateOf, linkInstrument } from './references.ts';

/** Notes under a heading, as lines. */
export interface NoteGroup {
  readonly name: string;
  readonly href: string | undefined;
  readonly notes: readonly NoteLine[];
}

/** The page of what followed. */
export interface OutcomesPage extends Page {
  readonly byMeasure: readonly MeasureNotes[];
  readonly byYear: readonly NoteGroup[];
  readonly byInstrument: readonly NoteGroup[];
}

function isOutcome({ kind }: CorpusNote): boolean {
  return kind === 'outcome' || kind === 'open';
}

function citedIds({ sources }: CorpusNote): string[] {
  return sources.map((source) => source.split('#')[0] ?? '');
}

/** The notes that cite each id, each note once. */
function groupByCited(notes: readonly CorpusNote[]): ReadonlyMap<string, readonly CorpusNote[]> {
  const citing = new Map<string, CorpusNote[]>();
  for (const note of notes) {
    for (const id of new Set(citedIds(note))) {
      const known = citing.get(id);
      if (known) known.push(note);
      else citing.set(id, [note]);
    }
  }
  return citing;
}

function effectiveDate(instrument: InstrumentContent): string | undefined {
  return instrument.kind === 'treaty' ? (instrument.inForce ?? dateOf(instrument)) : dateOf(instrument);
}

/** Finds the year a note stands under, by the rule that the page states; nothing if none of its sources has one. */
function createYearFinder({ document, instruments, sources }: Corpus): (note: CorpusNote) => string | undefined {
  const dateOfInstrument = new Map(instruments.map((entry) => [entry.id, effectiveDate(entry)]));
  const dateOfSource = new Map(sources.map(({ date, id }) => [id, date]));
  const first = document.issued.slice(0, 4);
  const isLater = (year: string): boolean => year >= first;
  return (note) => {
    const ids = citedIds(note).filter((id) => id !== document.id);
    const years = (dates: ReadonlyMap<string, string | undefined>): string[] =>
      ids.flatMap((id) => dates.get(id)?.slice(0, 4) ?? []).sort();
    const [ofInstruments, ofSources] = [years(dateOfInstrument), years(dateOfSource)];
    return ofInstruments.find(isLater) ?? ofSources.find(isLater) ?? ofInstruments[0] ?? ofSources[0];
  };
}

function groupByYear(dressed: EditionCorpus, notes: readonly CorpusNote[]): NoteGroup[] {
  const { corpus, edition, strings } = dressed;
  const yearOf = createYearFinder(corpus);
  const groups = Map.groupBy(notes, (note) => yearOf(note) ?? '');
  // The notes without a year stand last.
  const years = [...groups.keys()].sort((a, b) => (a || '9999').localeCompare(b || '9999'));
  return years.map((year) => ({
    name: year === '' ? strings.outcomes.undated : writeDate(year, edition.language),
    href: undefined,
    notes: (groups.get(year) ?? []).map((note) => lineOfNote(dressed, note)),
  }));
}

function groupByInstrument(dressed: EditionCorpus, notes: readonly CorpusNote[]): NoteGroup[] {
  const { corpus, edition } = dressed;
  const collator = new Intl.Collator(edition.lang, { ignorePunctuation: true, numeric: true });
  const citing = groupByCited(notes);
  return corpus.instruments
    .map((instrument) => {
      const { href, name } = linkInstrument(dressed, instrument);
      return { name, href, notes: (citing.get(instrument.id) ?? []).map((note) => lineOfNote(dressed, note)) };
    })
    .filter((group) => group.notes.length > 0)
    .sort((a, b) => collator.compare(a.name, b.name));
}

/**
 * Makes the page of what followed, in three orders.
 *
 * @param dressed the corpus in one edition
 * @returns the page
 */
export function makeOutcomesPage(dressed: EditionCorpus): OutcomesPage {
  const { corpus, strings } = dressed;
  const { heading, intro } = strings.outcomes;
  const notes = corpus.measures.flatMap((measure) => measure.notes).filter((note) => isOutcome(note));
  return {
    ...framePage(dressed, 'outcomes/', { title: heading, description: intro }),
    byMeasure: corpus.measures
      // The opening is no measure, and is listed only if something is said of it.
      .filter((measure) => measure.official !== null || measure.notes.some((note) => isOutcome(note)))
      .map((measure) =>
        viewMeasureNotes(
          dressed,
          measure,
          measure.notes.filter((note) => isOutcome(note)),
        ),
      ),
    byYear: groupByYear(dressed, notes),
    byInstrument: groupByInstrument(dressed, notes),
  };
}
