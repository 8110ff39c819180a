import { listAlternates } from '../edition/alternates.ts';
import type { Edition } from '../edition/editions.ts';
import { pagePath, type PagePath, pathFromBase, siteUrl } from '../edition/paths.ts';

/** The same page for readers of one language. */
export interface AlternateLink {
  readonly hreflang: string;
  /** As absolute as is known. */
  readonly href: string;
}

/** What a page says of itself to programs. */
export interface Metadata {
  /** Its own address, as absolute as is known. */
  readonly canonical: string;
  /** The same page for readers of other languages, and itself. */
  readonly alternates: readonly AlternateLink[];
  /** Open Graph’s kind of page. */
  readonly type: 'article' | 'website';
  /** Names and values for reference managers. */
  readonly names: readonly (readonly [name: string, content: string])[];
  /** The same page in other formats. */
  readonly formats: readonly { readonly href: string; readonly type: string }[];
  /** A description in schema.org’s terms. */
  readonly linkedData: object | undefined;
}

/**
 * Links a page to itself in every edition.
 *
 * @param path the page’s place in an edition
 * @returns the links, the default last
 */
export function linkAlternates(path: PagePath): AlternateLink[] {
  return listAlternates(path).map(({ address, hreflang }) => ({ hreflang, href: siteUrl(pathFromBase(address)) }));
}

/**
 * Makes what any page says of itself.
 *
 * @param edition the edition’s row
 * @param path the page’s place in the edition
 * @returns its address and kind
 */
export function describePage(edition: Edition, path: PagePath): Metadata {
  return {
    canonical: siteUrl(pagePath(edition.id, path)),
    alternates: linkAlternates(path),
    type: 'website',
    names: [],
    formats: [],
    linkedData: undefined,
  };
}
