import { pagePath } from '../edition/paths.ts';
import type { EditionCorpus } from './page.ts';

/** A piece of text in a table or beside a picture, a link where it has an address. */
export interface Piece {
  readonly text: string;
  readonly href?: string | undefined;
  /** Its language, where it is not the interface’s. */
  readonly lang?: string | undefined;
  /** What a pointer resting on it is told. */
  readonly title?: string | undefined;
  /** Whether it stands below the others, in quiet ink. */
  readonly quiet?: boolean;
}

/** The id a citation begins with: `patent-law-2020` of `patent-law-2020#71`. */
export function citedId(citation: string): string {
  return citation.split('#')[0] ?? citation;
}

/**
 * Finds what a citation names: an instrument, which has a page, or a source, which may have an address of its own.
 *
 * @param dressed the corpus in one edition
 * @param citation the id of an instrument or a source, with or without a pinpoint
 * @returns its name and where to find it
 * @throws Error if there is neither an instrument nor a source of that id
 */
export function resolveCitation({ corpus, edition, inLanguage, toScript }: EditionCorpus, citation: string): Piece {
  const id = citedId(citation);
  const instrument = corpus.instruments.get(id);
  if (instrument) {
    return { text: inLanguage(instrument.shortName ?? instrument), href: pagePath(edition.id, `instruments/${id}/`) };
  }
  const source = corpus.sources.get(id);
  if (!source) throw new Error(`content: nothing is called “${id}”; run “npm run check” for the full report`);
  const isChinese = /\p{Script=Han}/u.test(source.title);
  const lang = isChinese ? edition.textLang : 'en';
  return {
    text: isChinese ? toScript(source.title) : source.title,
    href: source.url,
    lang: lang === edition.lang ? undefined : lang,
  };
}
