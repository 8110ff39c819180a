import { pagePath } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import type { InstrumentContent } from '../schema/instrument.ts';
import { linkMeasure, partName } from './contents.ts';
import type { CorpusMeasure } from './corpus.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { citePiece, type Piece } from './piece.ts';

/** A row of the timeline: the heading of a part, or a measure. */
export interface TimelineRow {
  readonly id: string;
  readonly kind: 'part' | 'measure';
  readonly label: string;
  readonly title: string;
  readonly href: string;
}

/** An instrument in the row of a measure that cites it. */
export interface TimelinePoint {
  /** The id of its row. */
  readonly row: string;
  /** A full date; the middle of the month or year if only that is known. */
  readonly day: string;
  /** Whether a note says that it followed from the text. */
  readonly follows: boolean;
  readonly href: string;
  readonly title: string;
}

/** An instrument in the table. */
export interface TimelineEntry {
  readonly instrument: Piece;
  /** The date as far as it is known. */
  readonly date: string;
  readonly measures: readonly Piece[];
}

/** The timeline of instruments. */
export interface InstrumentTimeline {
  readonly first: string;
  readonly last: string;
  /** The date of the text itself. */
  readonly issue: { readonly day: string; readonly label: string };
  readonly lead: string;
  readonly label: string;
  readonly rows: readonly TimelineRow[];
  readonly points: readonly TimelinePoint[];
  readonly entries: readonly TimelineEntry[];
}

const [first, last] = ['2008-01-01', '2026-12-31'];

interface Dated {
  readonly instrument: InstrumentContent;
  readonly date: string;
  readonly day: string;
}

/** The day a date is drawn at: mid-year or mid-month if no more is known. */
function dayOf(date: string): string {
  const [year = '', month = '07', day = date.length === 4 ? '01' : '15'] = date.split('-');
  return `${year}-${month}-${day}`;
}

function dateInstruments(instruments: readonly InstrumentContent[]): Dated[] {
  return instruments
    .flatMap((instrument) => {
      const date = instrument.published ?? instrument.adopted ?? instrument.inForce;
      return date === undefined ? [] : [{ instrument, date, day: dayOf(date) }];
    })
    .filter(({ day }) => day >= first && day <= last)
    .sort((a, b) => (a.day === b.day ? (a.instrument.id < b.instrument.id ? -1 : 1) : a.day < b.day ? -1 : 1));
}

/** A measure that cites an instrument. */
interface Citing {
  readonly measure: string;
  readonly follows: boolean;
}

/** The measures that cite each id, in the order of the text. */
function listCiting(measures: readonly CorpusMeasure[]): ReadonlyMap<string, readonly Citing[]> {
  const cited = measures.flatMap(({ id: measure, notes }) => {
    const follows = new Map<string, boolean>();
    for (const { kind, sources } of notes) {
      for (const source of sources) {
        const [id = ''] = source.split('#');
        follows.set(id, follows.get(id) === true || kind === 'outcome');
      }
    }
    return [...follows].map(([id, isOutcome]) => ({ id, measure, follows: isOutcome }));
  });
  return Map.groupBy(cited, ({ id }) => id);
}

function makeRows(dressed: EditionCorpus): TimelineRow[] {
  const { corpus, edition, inLanguage, strings } = dressed;
  const rowOf = (measure: CorpusMeasure): TimelineRow => {
    const { href, title } = linkMeasure(dressed, measure);
    const isOpening = measure.part === null;
    const label = isOpening ? strings.measure.opening : measure.id;
    const name = title[edition.language];
    return { id: measure.id, kind: 'measure', label, title: isOpening ? name : `${measure.id} ${name}`, href };
  };
  const openings = corpus.measures.filter(({ part }) => part === null).map(rowOf);
  const parts = corpus.parts.flatMap((part): TimelineRow[] => {
    const title = `${partName(dressed, part.id)} · ${inLanguage(part.title)}`;
    const href = pagePath(edition.id, `parts/${part.id}/`);
    return [{ id: `part-${part.id}`, kind: 'part', label: title, title, href }, ...part.measures.map(rowOf)];
  });
  return [...openings, ...parts];
}

/**
 * Makes the timeline: every other instrument of the years 2008 to 2026 in the row of each measure whose notes cite it.
 *
 * @param dressed the corpus in one edition
 * @returns the timeline and the rows of its table; an instrument that no note cites is in the table only
 */
export function makeInstrumentTimeline(dressed: EditionCorpus): InstrumentTimeline {
  const { corpus, strings } = dressed;
  const words = strings.timeline;
  const rows = makeRows(dressed);
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const citing = listCiting(corpus.measures);
  const others = corpus.instruments.filter(({ number }) => number !== corpus.document.number);
  const dated = dateInstruments(others).map((row) => ({
    ...row,
    piece: citePiece(dressed, row.instrument.id),
    cited: citing.get(row.instrument.id) ?? [],
  }));
  const points = dated.flatMap(({ cited, date, day, piece }) =>
    cited.map(({ follows, measure }): TimelinePoint => {
      const label = rowOf.get(measure)?.label ?? measure;
      const title = fill(words.point, { date, instrument: piece.text, measure: label });
      return { row: measure, day, follows, href: piece.href ?? '', title };
    }),
  );
  const entries = dated.map(({ cited, date, piece }) => {
    const measures = cited.flatMap(({ measure }) => {
      const row = rowOf.get(measure);
      return row ? [{ text: row.label, href: row.href, title: row.title }] : [];
    });
    return { instrument: piece, date, measures };
  });
  return {
    first,
    last,
    issue: { day: corpus.document.published, label: words.issue },
    lead: fill(words.instrumentsLead, { count: entries.length }),
    label: fill(words.instrumentsLabel, { points: points.length }),
    rows,
    points,
    entries,
  };
}
