import { measurePage, pagePath } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import { chineseNumeral } from '../text/numbering.ts';
import { linkCard } from './card-link.ts';
import { type CitePanel, makeCitePanel } from './cite.ts';
import { type Corrections, makeCorrections } from './corrections.ts';
import { linkMeasure, type MeasureLink, partName } from './contents.ts';
import type { CorpusMeasure, CorpusNote } from './corpus.ts';
import { noteKinds } from '../schema/note.ts';
import { describeMeasure } from './legislation.ts';
import { type NoteView, viewNote } from './notes.ts';
import { termsIn, type TermView } from './terms.ts';
import { type Heading, makeHeading } from './heading.ts';
import { type EditionCorpus, nameMeasure } from './edition-corpus.ts';
import { framePage, type NamedLink, type Page } from './page.ts';
import { alignSentences, type Segment } from './segment.ts';

/** The page of a measure. */
export interface MeasurePage extends Page {
  readonly id: string;
  readonly heading: Heading;
  /** Its numbers, or what the opening is. */
  readonly numbers: readonly string[];
  readonly cite: CitePanel;
  /** Its permanent address. */
  readonly href: string;
  readonly trail: readonly NamedLink[];
  readonly segments: readonly Segment[];
  readonly notes: readonly NoteView[];
  /** The kinds of note that stand here, with their names. */
  readonly noteKinds: readonly { readonly kind: CorpusNote['kind']; readonly name: string }[];
  readonly terms: readonly TermView[];
  /** The page on how the translation was made. */
  readonly policyHref: string;
  /** Where mistakes are reported; none where the publisher has set no such place. */
  readonly corrections: Corrections | undefined;
  readonly previous: MeasureLink | undefined;
  readonly next: MeasureLink | undefined;
}

/**
 * Writes the numbers a measure goes by.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @returns `Measure 3-1` and `Official number 8 (八)`; for the opening, what it is
 */
export function numberMeasure({ strings }: EditionCorpus, measure: CorpusMeasure): string[] {
  if (measure.official === null) return [strings.measure.openingLong];
  return [
    fill(strings.measure.id, { id: measure.id }),
    fill(strings.measure.official, { number: measure.official, numeral: chineseNumeral(measure.official) }),
  ];
}

function trailOf(dressed: EditionCorpus, measure: CorpusMeasure): NamedLink[] {
  const { corpus, edition, inLanguage, strings } = dressed;
  const home = { href: pagePath(edition.id, ''), name: strings.nav.home, current: false };
  const part = corpus.parts.find(({ id }) => id === measure.part);
  if (!part) return [home];
  const name = `${partName(dressed, part.id)} · ${inLanguage(part.title)}`;
  return [home, { href: pagePath(edition.id, `parts/${part.id}/`), name, current: false }];
}

function describe({ inLanguage }: EditionCorpus, measure: CorpusMeasure): string {
  return measure.sentences.map(inLanguage).join(' ');
}

/**
 * Makes the page of a measure, or of the opening.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @returns the page
 */
export function makeMeasurePage(dressed: EditionCorpus, measure: CorpusMeasure): MeasurePage {
  const { measures } = dressed.corpus;
  const place = measures.findIndex(({ id }) => id === measure.id);
  const neighbour = (step: number): MeasureLink | undefined => {
    const other = measures[place + step];
    return other && linkMeasure(dressed, other);
  };
  const heading = makeHeading(dressed, nameMeasure(dressed.corpus, measure));
  const title = heading[dressed.edition.language];
  const numbers = numberMeasure(dressed, measure);
  const cite = makeCitePanel(dressed, measure);
  const kinds = noteKinds.filter((kind) => measure.notes.some((note) => note.kind === kind));
  return {
    ...framePage(dressed, measurePage(measure.id), {
      title: measure.official === null ? title : `${measure.id} ${title}`,
      description: describe(dressed, measure),
    }),
    metadata: { ...describeMeasure(dressed, measure), formats: cite.dataFiles },
    card: linkCard(dressed.edition, heading, { id: measure.id, numbers }),
    id: measure.id,
    heading,
    numbers,
    cite,
    href: pagePath(dressed.edition.id, measurePage(measure.id)),
    trail: trailOf(dressed, measure),
    segments: alignSentences(dressed, measure),
    notes: measure.notes.map((note) => viewNote(dressed, note)),
    noteKinds: kinds.map((kind) => ({ kind, name: dressed.strings.notes.kinds[kind] })),
    terms: termsIn(dressed, measure),
    policyHref: pagePath(dressed.edition.id, 'translation/'),
    corrections: makeCorrections(dressed, measure),
    previous: neighbour(-1),
    next: neighbour(1),
  };
}
