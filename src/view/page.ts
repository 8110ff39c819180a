import { type Edition, editions, type EditionId } from '../edition/editions.ts';
import { appPath, feedPath, pathFromBase, type PagePath, pagePath } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import { editionVersion } from '../edition/version.ts';
import type { InterfaceText } from '../schema/interface.ts';
import { shorten } from '../text/shorten.ts';
import { type CardLink, linkCard } from './card-link.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { describePage, type Metadata } from './metadata.ts';
import { listRetiredAnchors, type Tombstone } from './retired.ts';
import { linkPublisher } from './publisher.ts';

/** A link to the same page in an edition. */
export interface EditionLink {
  readonly id: EditionId;
  readonly lang: string;
  readonly name: string;
  readonly shortName: string;
  readonly href: string;
  readonly current: boolean;
}

/** A link of the main navigation or of a trail. */
export interface NamedLink {
  readonly href: string;
  readonly name: string;
  readonly current: boolean;
  /** Whether it opens the search where that can be done in place. */
  readonly opensSearch?: boolean;
}

/** What every page of an edition has. */
export interface Page {
  readonly edition: Edition;
  readonly strings: InterfaceText;
  /** The tag for Chinese words quoted in the interface’s prose; none where that is Chinese itself. */
  readonly quoteLang: string | undefined;
  /** The page’s title in the edition’s language, without the site’s name. */
  readonly title: string;
  readonly description: string;
  readonly metadata: Metadata;
  /** The picture that other sites show beside a link to it. */
  readonly card: CardLink;
  readonly home: string;
  readonly navigation: readonly NamedLink[];
  readonly editions: readonly EditionLink[];
  /** Where the reading room’s words come from, the site’s base path, and the edition’s version in words. */
  readonly reading: { readonly source: string; readonly base: string; readonly version: string };
  /** The pages of instruments, bodies and outcomes. */
  readonly references: readonly NamedLink[];
  /** What the page’s own retired anchors say. */
  readonly retiredAnchors: readonly Tombstone[];
  /** The address of the app’s manifest. */
  readonly app: string;
  /** The feed of changes. */
  readonly feed: { readonly href: string; readonly name: string };
  /** Links at the foot of every page. */
  readonly footLinks: readonly NamedLink[];
}

/**
 * Makes what every page of an edition has.
 *
 * @param dressed the corpus in one edition
 * @param path where the page stands within the edition
 * @param about the page’s own title and description
 * @returns the frame of the page
 */
export function framePage(
  dressed: EditionCorpus,
  path: PagePath,
  about: { readonly title: string; readonly description?: string },
): Page {
  const { corpus, edition, inScript, strings } = dressed;
  const link = (page: PagePath, name: string): NamedLink => ({
    href: pagePath(edition.id, page),
    name,
    current: page === path,
  });
  const references = [
    link('outcomes/', strings.outcomes.heading),
    link('instruments/', strings.instruments.heading),
    link('bodies/', strings.bodies.heading),
  ];
  return {
    edition,
    strings,
    quoteLang: edition.language === 'en' ? edition.textLang : undefined,
    title: about.title,
    description: shorten(about.description ?? strings.site.tagline),
    metadata: describePage(edition, path),
    card: linkCard(edition, inScript(corpus.document.title)),
    home: pagePath(edition.id, ''),
    navigation: [
      link('text/', strings.nav.wholeText),
      { ...link('search/', strings.nav.search), opensSearch: true },
      link('about/', strings.nav.about),
    ],
    editions: editions.map(({ id, lang, name, shortName }) => ({
      id,
      lang,
      name,
      shortName,
      href: pagePath(id, path),
      current: id === edition.id,
    })),
    reading: {
      source: `${pagePath(edition.id, '')}reading.json`,
      base: pathFromBase(''),
      version: fill(strings.reading.footer, { version: editionVersion }),
    },
    references,
    retiredAnchors: listRetiredAnchors(dressed, path),
    app: appPath(edition.id),
    feed: { href: feedPath(edition.id), name: strings.changes.heading },
    footLinks: [
      ...references,
      link('concordance/', strings.concordance.title),
      link('quote/', strings.quotation.title),
      link('timeline/', strings.timeline.link),
      link('terms/', strings.terms.heading),
      link('translation/', strings.translation.heading),
      link('ledger/', strings.nav.ledger),
      link('data/', strings.nav.data),
      link('changes/', strings.changes.heading),
      link('offline/', strings.offline.title),
      ...linkPublisher(strings),
    ],
  };
}
