import { editions } from './editions.ts';

/** A page in one edition, for readers of one language. */
export interface Alternate {
  /** A BCP 47 tag, or `x-default`: for readers of any other language. */
  readonly hreflang: string;
  /** Without base path: `en/measures/3-1/`. */
  readonly address: string;
}

/**
 * Lists the same page in every edition. Search engines heed only a set that is the same on each of its pages; so the
 * default of the front pages is the language-neutral front door, and that of any other page is the page in English.
 *
 * @param path the page’s place in an edition, such as `measures/3-1/`; empty for the front page
 * @returns the pages, the default last
 */
export function listAlternates(path: string): Alternate[] {
  return [
    ...editions.map(({ id, lang }) => ({ hreflang: lang, address: `${id}/${path}` })),
    { hreflang: 'x-default', address: path === '' ? '' : `en/${path}` },
  ];
}
