import type { EditionId } from './editions.ts';

/** Where a page stands within an edition: its address without base path and edition. */
export type PagePath =
  | ''
  | `measures/${string}/`
  | `parts/${number}/`
  | 'text/'
  | 'search/'
  | 'about/'
  | 'ledger/'
  | 'translation/'
  | 'terms/'
  | `terms/${string}/`
  | 'instruments/'
  | `instruments/${string}/`
  | 'bodies/'
  | `bodies/${string}/`
  | 'outcomes/'
  | 'timeline/'
  | 'concordance/'
  | 'data/';

/**
 * Joins the site's base path and the rest of an address.
 *
 * @param rest an address without leading slash, such as `data/ledger.json`
 * @returns the address from the host's root, under whatever base path the site is built for
 */
export function pathFromBase(rest: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/$/u, '')}/${rest}`;
}

/**
 * The address of a page in an edition.
 *
 * @param edition the edition's id
 * @param page the page's place in it
 * @returns the address from the host's root, with a closing slash
 */
export function pagePath(edition: EditionId, page: PagePath): string {
  return pathFromBase(`${edition}/${page}`);
}

/**
 * The place of a measure's page.
 *
 * @param measure a measure's id, `3-1` or `preamble`
 * @returns `measures/3-1/`
 */
export function measurePage(measure: string): PagePath {
  return `measures/${measure}/`;
}

/**
 * The anchor of a sentence on its measure's page.
 *
 * @param place the sentence's place in its measure, from 1
 * @returns `s2`
 */
export function sentenceAnchor(place: number): string {
  return `s${place}`;
}

/**
 * The anchor of a note on its measure’s page.
 *
 * @param note the note’s id within its measure
 * @returns `note-punitive-damages`
 */
export function noteAnchor(note: string): string {
  return `note-${note}`;
}
