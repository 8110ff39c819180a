import { pagePath } from '../edition/paths.ts';
import type { BodyContent } from '../schema/body.ts';
import type { InstrumentContent } from '../schema/instrument.ts';
import { writeDate } from '../text/dates.ts';
import type { EditionCorpus } from './edition-corpus.ts';

/** An instrument in a list. */
export interface InstrumentLink {
  readonly href: string;
  /** What lists call it, in the edition’s language. */
  readonly name: string;
  /** Its full name, if that is another. */
  readonly fullName: string | undefined;
  readonly number: string | undefined;
  /** Its date as exactly as it is known, or that none was seen. */
  readonly date: string;
  readonly status: string;
}

/** A body in a list. */
export interface BodyLink {
  readonly href: string;
  readonly name: string;
  /** What it is called for short, if that is another. */
  readonly shortName: string | undefined;
}

/**
 * The date that an instrument is listed by.
 *
 * @param instrument the instrument
 * @returns its publication, else its adoption, else its entry into force; nothing if none is known
 */
export function dateOf({ adopted, inForce, published }: InstrumentContent): string | undefined {
  return published ?? adopted ?? inForce;
}

/**
 * Orders instruments by date, those without one last.
 *
 * @param instruments the instruments
 * @returns the same, earliest first
 */
export function sortByDate(instruments: readonly InstrumentContent[]): InstrumentContent[] {
  return instruments.toSorted((a, b) => (dateOf(a) ?? '9999').localeCompare(dateOf(b) ?? '9999'));
}

/**
 * Makes the link to an instrument.
 *
 * @param dressed the corpus in one edition
 * @param instrument the instrument
 * @returns its address, names, number, date and status
 */
export function linkInstrument(dressed: EditionCorpus, instrument: InstrumentContent): InstrumentLink {
  const { edition, inLanguage, strings, toScript } = dressed;
  const fullName = inLanguage(instrument);
  const name = instrument.shortName ? inLanguage(instrument.shortName) : fullName;
  const date = dateOf(instrument);
  return {
    href: pagePath(edition.id, `instruments/${instrument.id}/`),
    name,
    fullName: fullName === name ? undefined : fullName,
    number: instrument.number && toScript(instrument.number),
    date: date === undefined ? strings.instruments.undated : writeDate(date, edition.language),
    status: strings.instruments.statuses[instrument.status],
  };
}

/**
 * Makes the link to a body.
 *
 * @param dressed the corpus in one edition
 * @param id the body’s id
 * @returns its address and names
 * @throws Error if no body has the id, which the checks prevent
 */
export function linkBody({ corpus, edition, inLanguage }: EditionCorpus, id: string): BodyLink {
  const body: BodyContent | undefined = corpus.bodies.find((entry) => entry.id === id);
  if (!body) throw new Error(`content/bodies.yaml: no body has the id “${id}”; “npm run check” says where it is used`);
  const name = inLanguage(body);
  const shortName = body.shortName && inLanguage(body.shortName);
  return {
    href: pagePath(edition.id, `bodies/${id}/`),
    name,
    shortName: shortName === name ? undefined : shortName,
  };
}
