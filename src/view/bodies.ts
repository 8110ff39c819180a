import { pagePath } from '../edition/paths.ts';
import { fill, type Fillers } from '../edition/strings.ts';
import type { BodyContent } from '../schema/body.ts';
import { writeDate } from '../text/dates.ts';
import { type Fact, makeDateFact, makeFact, makeProvenance, viewBoth } from './facts.ts';
import { type Heading, makeHeading } from './heading.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type NamedLink, type Page } from './page.ts';
import { type BodyLink, type InstrumentLink, linkBody, linkInstrument, sortByDate } from './references.ts';

/** A body in the list, with what became of it. */
export interface BodyRow extends BodyLink {
  /** When it ended, in words that the successors’ names follow. */
  readonly fate: string | undefined;
  readonly successors: readonly BodyLink[];
}

/** The list of bodies. */
export interface BodiesPage extends Page {
  /** Says how much of the division of tasks was seen. */
  readonly division: string;
  readonly groups: readonly { readonly name: string; readonly bodies: readonly BodyRow[] }[];
}

/** A link of the chain of succession. */
export interface ChainLink {
  /** The words before, of and after the body’s name. */
  readonly before: string;
  readonly name: string;
  readonly after: string;
  /** None for the body of the page itself. */
  readonly href: string | undefined;
}

/** The page of a body. */
export interface BodyPage extends Page {
  readonly trail: readonly NamedLink[];
  readonly heading: Heading;
  readonly role: string;
  readonly facts: readonly Fact[];
  /** Its predecessors, itself, its successors; empty if it has neither. */
  readonly chain: readonly ChainLink[];
  /** The instruments it issued. */
  readonly issued: readonly InstrumentLink[];
}

type Succession = NonNullable<BodyContent['successors']>[number];

function rowOf(dressed: EditionCorpus, { id, successors = [], until }: BodyContent): BodyRow {
  const { edition, strings } = dressed;
  const words = successors.length > 0 ? strings.bodies.became : strings.bodies.endedOn;
  return {
    ...linkBody(dressed, id),
    fate: until === undefined ? undefined : fill(words, { date: writeDate(until, edition.language) }),
    successors: successors.map(({ body }) => linkBody(dressed, body)),
  };
}

/**
 * Makes the list of bodies, by name.
 *
 * @param dressed the corpus in one edition
 * @returns the page
 */
export function makeBodiesPage(dressed: EditionCorpus): BodiesPage {
  const { corpus, edition, strings } = dressed;
  const collator = new Intl.Collator(edition.lang);
  const { current, division, ended, heading, intro } = strings.bodies;
  const hasEnded = ({ until }: BodyContent): boolean => until !== undefined;
  const rows = (bodies: readonly BodyContent[]): BodyRow[] =>
    bodies.map((body) => rowOf(dressed, body)).sort((a, b) => collator.compare(a.name, b.name));
  return {
    ...framePage(dressed, 'bodies/', { title: heading, description: intro }),
    division,
    groups: [
      { name: ended, bodies: rows(corpus.bodies.filter(hasEnded)) },
      { name: current, bodies: rows(corpus.bodies.filter((body) => !hasEnded(body))) },
    ],
  };
}

/** Cuts a template where the body’s name goes in, so that the name alone can be a link. */
function cutTemplate(template: string, values: Fillers): { before: string; after: string } {
  const [before = '', after = ''] = template.split('{body}').map((words) => fill(words, values));
  return { before, after };
}

function linkChain(dressed: EditionCorpus, template: string, other: string, { date, what }: Succession): ChainLink {
  const { href, name } = linkBody(dressed, other);
  const values = { date: writeDate(date, dressed.edition.language), what: dressed.inLanguage(what) };
  return { ...cutTemplate(template, values), name, href };
}

function chainOf(dressed: EditionCorpus, body: BodyContent): ChainLink[] {
  const { chainFrom, chainHere, chainTo } = dressed.strings.bodies;
  const from = dressed.corpus.bodies
    .flatMap(({ id, successors = [] }) => successors.map((succession) => ({ id, succession })))
    .filter(({ succession }) => succession.body === body.id)
    .sort((a, b) => a.succession.date.localeCompare(b.succession.date))
    .map(({ id, succession }) => linkChain(dressed, chainFrom, id, succession));
  const to = (body.successors ?? []).map((succession) => linkChain(dressed, chainTo, succession.body, succession));
  if (from.length + to.length === 0) return [];
  return [...from, { ...cutTemplate(chainHere, {}), name: dressed.inLanguage(body), href: undefined }, ...to];
}

function factsOf(dressed: EditionCorpus, body: BodyContent): Fact[] {
  const { names = [], shortName, since, until, url } = body;
  const { bodies: words, reference } = dressed.strings;
  // Both the names and the remarks on them are English.
  const others = names.map(({ en, note }) => ({ text: en, lang: 'en', remark: note, remarkLang: 'en' }));
  return [
    ...(shortName ? makeFact(reference.shortName, ...viewBoth(dressed, shortName)) : []),
    ...makeFact(words.names, ...others),
    ...makeDateFact(dressed, words.since, since),
    ...makeDateFact(dressed, words.until, until),
    ...makeFact(reference.address, url === undefined ? undefined : { text: url, href: url }),
    ...makeProvenance(dressed, body),
  ];
}

/**
 * Makes the page of a body.
 *
 * @param dressed the corpus in one edition
 * @param body the body
 * @returns the page
 */
export function makeBodyPage(dressed: EditionCorpus, body: BodyContent): BodyPage {
  const { corpus, edition, inLanguage, strings } = dressed;
  const issued = corpus.instruments.filter(({ issuers }) => issuers.includes(body.id));
  const role = inLanguage(body.role);
  return {
    ...framePage(dressed, `bodies/${body.id}/`, { title: inLanguage(body), description: role }),
    trail: [
      { href: pagePath(edition.id, ''), name: strings.nav.home, current: false },
      { href: pagePath(edition.id, 'bodies/'), name: strings.bodies.heading, current: false },
    ],
    heading: makeHeading(dressed, body),
    role,
    facts: factsOf(dressed, body),
    chain: chainOf(dressed, body),
    issued: sortByDate(issued).map((instrument) => linkInstrument(dressed, instrument)),
  };
}
