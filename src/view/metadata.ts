import type { Edition } from '../edition/editions.ts';
import { pagePath, type PagePath, siteUrl } from '../edition/paths.ts';

/** What a page says of itself to programs. */
export interface Metadata {
  /** Its own address, as absolute as is known. */
  readonly canonical: string;
  /** Open Graph’s kind of page. */
  readonly type: 'article' | 'website';
  /** Names and values for reference managers. */
  readonly names: readonly (readonly [name: string, content: string])[];
  /** A description in schema.org’s terms. */
  readonly linkedData: object | undefined;
}

/**
 * Makes what any page says of itself.
 *
 * @param edition the edition’s row
 * @param path the page’s place in the edition
 * @returns its address and kind
 */
export function describePage(edition: Edition, path: PagePath): Metadata {
  return { canonical: siteUrl(pagePath(edition.id, path)), type: 'website', names: [], linkedData: undefined };
}
