import { pagePath } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import { type InstrumentContent, instrumentKinds } from '../schema/instrument.ts';
import { writeDate } from '../text/dates.ts';
import { listCitingNotes, type MeasureNotes } from './cited-notes.ts';
import { type Fact, type FactValue, makeDateFact, makeFact, makeProvenance, viewBoth } from './facts.ts';
import { type Heading, makeHeading } from './heading.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type NamedLink, type Page } from './page.ts';
import { type InstrumentLink, linkBody, linkInstrument, sortByDate } from './references.ts';

/** The list of instruments. */
export interface InstrumentsPage extends Page {
  readonly groups: readonly { readonly name: string; readonly instruments: readonly InstrumentLink[] }[];
}

/** The page of an instrument. */
export interface InstrumentPage extends Page {
  readonly trail: readonly NamedLink[];
  /** What it is, and its number. */
  readonly labels: readonly string[];
  readonly heading: Heading;
  readonly summary: string | undefined;
  readonly facts: readonly Fact[];
  /** The notes that cite it. */
  readonly answers: readonly MeasureNotes[];
}

/**
 * Makes the list of instruments.
 *
 * @param dressed the corpus in one edition
 * @returns the page
 */
export function makeInstrumentsPage(dressed: EditionCorpus): InstrumentsPage {
  const { corpus, strings } = dressed;
  const { groups, heading, intro } = strings.instruments;
  return {
    ...framePage(dressed, 'instruments/', { title: heading, description: intro }),
    groups: instrumentKinds.map((kind) => ({
      name: groups[kind],
      instruments: sortByDate(corpus.instruments.filter((instrument) => instrument.kind === kind)).map((instrument) =>
        linkInstrument(dressed, instrument),
      ),
    })),
  };
}

function viewInstrument(dressed: EditionCorpus, instrument: InstrumentContent): FactValue {
  const { date, href, name, status } = linkInstrument(dressed, instrument);
  return { text: name, href, remark: `${date} · ${status}` };
}

function factsOf(dressed: EditionCorpus, instrument: InstrumentContent): Fact[] {
  const { corpus, edition, strings } = dressed;
  const { adopted, id, inForce, issuers, kind, published, shortName, status, successor, url } = instrument;
  const words = strings.instruments;
  const issuerLinks = issuers.map((issuer) => linkBody(dressed, issuer));
  const neighbours = (isOne: (other: InstrumentContent) => boolean): FactValue[] =>
    sortByDate(corpus.instruments.filter(isOne)).map((other) => viewInstrument(dressed, other));
  const checked = writeDate(instrument.asOf, edition.language);
  return [
    ...(shortName ? makeFact(strings.reference.shortName, ...viewBoth(dressed, shortName)) : []),
    ...makeFact(words.issuers, ...issuerLinks.map(({ href, name }) => ({ text: name, href }))),
    ...makeDateFact(dressed, words.adopted, adopted),
    ...makeDateFact(dressed, words.published, published),
    ...makeDateFact(dressed, kind === 'treaty' ? words.inForceTreaty : words.inForce, inForce),
    ...makeFact(words.status, fill(words.statusAsOf, { status: words.statuses[status], date: checked })),
    ...makeFact(words.successor, ...neighbours((other) => other.id === successor)),
    ...makeFact(words.predecessors, ...neighbours((other) => other.successor === id)),
    ...makeFact(strings.reference.address, url === undefined ? undefined : { text: url, href: url }),
    ...makeProvenance(dressed, instrument),
  ];
}

/**
 * Makes the page of an instrument.
 *
 * @param dressed the corpus in one edition
 * @param instrument the instrument
 * @returns the page
 */
export function makeInstrumentPage(dressed: EditionCorpus, instrument: InstrumentContent): InstrumentPage {
  const { edition, inLanguage, strings } = dressed;
  const { fullName, name, number } = linkInstrument(dressed, instrument);
  const summary = instrument.summary && inLanguage(instrument.summary);
  const kind = strings.instruments.kinds[instrument.kind];
  return {
    ...framePage(dressed, `instruments/${instrument.id}/`, { title: name, description: summary ?? fullName ?? name }),
    trail: [
      { href: pagePath(edition.id, ''), name: strings.nav.home, current: false },
      { href: pagePath(edition.id, 'instruments/'), name: strings.instruments.heading, current: false },
    ],
    labels: number === undefined ? [kind] : [kind, number],
    heading: makeHeading(dressed, instrument),
    summary,
    facts: factsOf(dressed, instrument),
    answers: listCitingNotes(dressed, instrument.id),
  };
}
