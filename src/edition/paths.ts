import type { EditionId } from './editions.ts';

/** The pages that every edition has, whatever the content. */
export const fixedPages = [
  '',
  'text/',
  'search/',
  'about/',
  'ledger/',
  'translation/',
  'terms/',
  'terms/by-english/',
  'terms/by-pinyin/',
  'terms/audit/',
  'instruments/',
  'bodies/',
  'outcomes/',
  'timeline/',
  'concordance/',
  'quote/',
  'api/',
  'data/',
  'changes/',
  'offline/',
] as const;

/** Where a page stands within an edition: its address without base path and edition. */
export type PagePath =
  | (typeof fixedPages)[number]
  | `measures/${string}/`
  | `parts/${number}/`
  | `terms/${string}/`
  | `instruments/${string}/`
  | `bodies/${string}/`;

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
 * Makes an address absolute where the site’s own is known.
 *
 * @param path an address from the host’s root
 * @returns the address with the host of `SITE_URL`, or as it was
 */
export function siteUrl(path: string): string {
  const { SITE } = import.meta.env;
  return SITE ? new URL(path, SITE).href : path;
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
 * The address of a measure’s file: its page’s with an extension in place of the closing slash.
 *
 * @param edition the edition’s id
 * @param measure the measure’s id
 * @param extension the file’s extension
 * @returns the address from the host’s root
 */
export function measureFile(edition: EditionId, measure: string, extension: string): string {
  return pathFromBase(`${edition}/measures/${measure}.${extension}`);
}

/**
 * The address of a card: its page’s with an extension in place of the closing slash.
 *
 * @param edition the edition’s id
 * @param measure the measure’s id; without it, the front page’s card
 * @returns the address from the host’s root
 */
export function cardPath(edition: EditionId, measure?: string): string {
  return pathFromBase(measure === undefined ? `${edition}/card.png` : `${edition}/measures/${measure}.png`);
}

/**
 * The address of an edition’s feed of changes.
 *
 * @param edition the edition’s id
 * @returns the address from the host’s root
 */
export function feedPath(edition: EditionId): string {
  return pathFromBase(`${edition}/changes.xml`);
}

/**
 * The address of the manifest by which an edition is installed as an app.
 *
 * @param edition the edition’s id
 * @returns the address from the host’s root
 */
export function appPath(edition: EditionId): string {
  return pathFromBase(`${edition}/app.webmanifest`);
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
