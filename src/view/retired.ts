import { pathFromBase, siteUrl } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import type { RetiredContent } from '../schema/retired.ts';
import { writeDate } from '../text/dates.ts';
import type { EditionCorpus } from './edition-corpus.ts';

/** What a retired address says. */
export interface Tombstone {
  /** The place of its page in an edition. */
  readonly path: string;
  /** The id of its element, if it is an anchor. */
  readonly anchor: string | undefined;
  /** Since when, and which address. */
  readonly since: string;
  readonly reason: string;
  /** What stands before the successor, or says that there is none. */
  readonly lead: string;
  /** What took its place: its address from the host’s root, and as absolute as is known. */
  readonly successor: { readonly href: string; readonly url: string } | undefined;
}

function toTombstone(dressed: EditionCorpus, { address, reason, retired, successor }: RetiredContent): Tombstone {
  const { edition, inLanguage, strings } = dressed;
  const inEdition = (one: string): string => pathFromBase(one.replace('{edition}', edition.id));
  const [path = '', anchor] = address.replace('{edition}/', '').split('#');
  const href = successor && inEdition(successor);
  return {
    path,
    anchor,
    since: fill(strings.retired.since, { address: inEdition(address), date: writeDate(retired, edition.language) }),
    reason: inLanguage(reason),
    lead: href ? strings.retired.successor : strings.retired.none,
    successor: href ? { href, url: siteUrl(href) } : undefined,
  };
}

/**
 * Lists the retired pages of an edition.
 *
 * @param dressed the corpus in one edition
 * @returns what each says
 */
export function listRetiredPages(dressed: EditionCorpus): Tombstone[] {
  return dressed.corpus.retired
    .map((entry) => toTombstone(dressed, entry))
    .filter(({ anchor }) => anchor === undefined);
}

/**
 * Lists the retired anchors of a page.
 *
 * @param dressed the corpus in one edition
 * @param path the page’s place in the edition
 * @returns what each says
 */
export function listRetiredAnchors(dressed: EditionCorpus, path: string): Tombstone[] {
  return dressed.corpus.retired
    .map((entry) => toTombstone(dressed, entry))
    .filter(({ anchor, path: page }) => anchor !== undefined && page === path);
}
