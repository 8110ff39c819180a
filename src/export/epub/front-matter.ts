import type { Element } from 'xast';
import { pagePath, siteUrl } from '../../edition/paths.ts';
import { fill } from '../../edition/strings.ts';
import { writeDate } from '../../text/dates.ts';
import type { EditionCorpus } from '../../view/edition-corpus.ts';
import { lastChecked } from '../last-checked.ts';
import { element } from '../xml.ts';
import { inLang, setHeading, setProse } from './xhtml.ts';

/**
 * Makes the page that shows the cover.
 *
 * @param dressed the corpus in one edition
 * @returns the picture, named by the title that it shows
 */
export function setCover({ corpus, inLanguage }: EditionCorpus): Element {
  const alt = inLanguage(corpus.document.title);
  return element('section', { 'epub:type': 'cover', class: 'cover' }, [
    element('img', { src: 'cover.svg', alt, role: 'doc-cover' }),
  ]);
}

/**
 * Makes the title page with the facts of the document and of the edition.
 *
 * @param dressed the corpus in one edition
 * @returns title, number, issuer, dates, the issuer’s own page, and under which terms the book may be used
 */
export function setTitlePage(dressed: EditionCorpus): Element {
  const { corpus, edition, inLanguage, inScript, strings, toScript } = dressed;
  const { document } = corpus;
  const date = (words: string, day: string): Element =>
    element('li', fill(words, { date: writeDate(day, edition.language) }));
  const address = siteUrl(pagePath(edition.id, ''));
  return element('section', { 'epub:type': 'titlepage', 'aria-labelledby': 'heading' }, [
    setHeading('h1', edition, inScript(document.title)),
    element('ul', { class: 'facts' }, [
      element('li', inLang(edition.textLang), toScript(document.number)),
      element('li', inLanguage(document.issuer)),
      date(strings.home.issued, document.issued),
      date(strings.home.published, document.published),
      element('li', [element('a', { href: document.officialUrl }, strings.home.official)]),
    ]),
    element('p', setProse(edition, strings.site.tagline)),
    element('ul', { class: 'facts' }, [
      element('li', inLang(edition.lang), `${strings.site.name} · ${edition.name}`),
      date(strings.notes.asOf, lastChecked(corpus)),
      // Without a host an address leads nowhere from a book.
      ...(address.startsWith('/') ? [] : [element('li', [element('a', { href: address }, address)])]),
    ]),
    element('p', { class: 'about' }, setProse(edition, strings.colophon.text)),
    element('p', { class: 'about' }, setProse(edition, strings.colophon.translation)),
  ]);
}
