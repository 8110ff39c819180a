import { pagePath, pathFromBase } from '../edition/paths.ts';
import type { InterfaceText } from '../schema/interface.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type NamedLink, type Page } from './page.ts';

/** What the control of reading offline says. */
export type OfflineWords = Pick<
  InterfaceText['offline'],
  'keep' | 'keeping' | 'whole' | 'some' | 'isOff' | 'less' | 'full' | 'lost' | 'changed' | 'impossible'
>;

/** The page about reading offline, which also stands in for pages that are not kept. */
export interface OfflinePage extends Page {
  readonly words: OfflineWords;
  readonly base: string;
  readonly path: string;
  readonly trail: readonly NamedLink[];
  readonly data: NamedLink;
}

/**
 * Makes the page about reading offline.
 *
 * @param dressed the corpus in one edition
 * @returns the page
 */
export function makeOfflinePage(dressed: EditionCorpus): OfflinePage {
  const { edition, strings } = dressed;
  const { changed, full, impossible, intro, isOff, keep, keeping, less, lost, some, title, whole } = strings.offline;
  const page = framePage(dressed, 'offline/', { title, description: intro });
  return {
    ...page,
    words: { changed, full, impossible, isOff, keep, keeping, less, lost, some, whole },
    base: pathFromBase(''),
    path: pagePath(edition.id, 'offline/'),
    trail: [{ href: page.home, name: strings.nav.home, current: false }],
    data: { href: pagePath(edition.id, 'data/'), name: strings.nav.data, current: false },
  };
}
