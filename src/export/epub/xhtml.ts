import type { Element } from 'xast';
import { type Edition, quotedLang } from '../../edition/editions.ts';
import { splitLanguages } from '../../text/languages.ts';
import { element, writeXml } from '../xml.ts';

/** What an element of the book may hold. */
export type Content = Element | string;

/** A page of the book. */
export interface PageFrame {
  readonly edition: Edition;
  /** What a reading system may show for it. */
  readonly title: string;
  /** Its part of the book: `frontmatter`, `bodymatter`, `backmatter` (https://www.w3.org/TR/epub-ssv-11/#sec-partitions). */
  readonly division: 'frontmatter' | 'bodymatter' | 'backmatter';
}

/**
 * Tags a passage with its language, for reading systems that know XML and for those that know HTML.
 *
 * @param tag a BCP 47 tag
 * @returns the two attributes
 */
export function inLang(tag: string): { readonly 'xml:lang': string; readonly lang: string } {
  return { 'xml:lang': tag, lang: tag };
}

/**
 * Sets prose of the edition’s own language, with the Chinese that it quotes tagged as such.
 *
 * @param edition the edition’s row
 * @param text the prose
 * @returns its runs in order
 */
export function setProse(edition: Edition, text: string): Content[] {
  const quoted = quotedLang(edition);
  if (quoted === undefined) return [text];
  return splitLanguages(text).map((run) => (run.isChinese ? element('span', inLang(quoted), run.text) : run.text));
}

/**
 * Sets a heading in both languages, the edition’s own first.
 *
 * @param name `h1` or `h2`
 * @param edition the edition’s row
 * @param text the words, the Chinese in the edition’s script
 * @returns the heading, its id `heading`
 */
export function setHeading(name: 'h1' | 'h2', edition: Edition, text: { zh: string; en: string }): Element {
  const chinese = [edition.textLang, text.zh] as const;
  const english = ['en', text.en] as const;
  const [first, second] = edition.language === 'en' ? [english, chinese] : [chinese, english];
  return element(name, { id: 'heading' }, [
    element('span', inLang(first[0]), first[1]),
    element('span', { ...inLang(second[0]), class: 'second' }, second[1]),
  ]);
}

/**
 * Writes a page as an XHTML content document (https://www.w3.org/TR/epub-33/#sec-xhtml).
 *
 * @param frame whose page it is
 * @param body what it holds
 * @returns the file
 */
export function writePage({ division, edition, title }: PageFrame, body: readonly Content[]): string {
  const namespaces = { xmlns: 'http://www.w3.org/1999/xhtml', 'xmlns:epub': 'http://www.idpf.org/2007/ops' };
  return writeXml(
    element('html', { ...namespaces, ...inLang(edition.lang) }, [
      element('head', [
        element('title', title),
        element('link', { rel: 'stylesheet', type: 'text/css', href: 'style.css' }),
      ]),
      element('body', { 'epub:type': division }, [...body]),
    ]),
  );
}
