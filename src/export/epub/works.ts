import type { Element } from 'xast';
import type { CitationLink } from '../../view/citations.ts';
import type { Corpus } from '../../view/corpus.ts';
import type { EditionCorpus } from '../../view/edition-corpus.ts';
import { linkInstrument, sortByDate } from '../../view/references.ts';
import { element } from '../xml.ts';
import { type Content, inLang, setProse } from './xhtml.ts';

/** The page of works cited. */
export const worksFile = 'sources.xhtml';

function idOf(citation: string): string {
  return citation.split('#')[0] ?? citation;
}

/**
 * Makes a link from a note to a work that it cites.
 *
 * @param citation the work’s id, with a place after #
 * @param link what it is called
 * @returns the link to its entry on the page of works
 */
export function workLink(citation: string, { label, lang }: CitationLink): Element {
  const href = `${worksFile}#work-${idOf(citation)}`;
  return element('a', { href, ...(lang === undefined ? {} : inLang(lang)) }, label);
}

function isCited({ measures }: Corpus): (work: { readonly id: string }) => boolean {
  const cited = new Set(measures.flatMap(({ notes }) => notes.flatMap(({ sources }) => sources.map(idOf))));
  return ({ id }) => cited.has(id);
}

function addressLink(url: string | undefined): Content[] {
  return url === undefined ? [] : [' ', element('a', { href: url }, url)];
}

function listInstruments(dressed: EditionCorpus): Element[] {
  const { corpus, edition, inScript } = dressed;
  return sortByDate(corpus.instruments.filter(isCited(corpus))).map((instrument) => {
    const { date, number, status } = linkInstrument(dressed, instrument);
    const { en, zh } = inScript(instrument);
    const names = [element('cite', inLang(edition.textLang), zh), element('cite', inLang('en'), en)];
    const [first, second] = edition.language === 'en' ? names.toReversed() : names;
    const facts = [number, date, status].filter((fact) => fact !== undefined).join(' · ');
    return element('li', { id: `work-${instrument.id}` }, [
      element('p', [
        ...(first && second ? [first, ' · ', second] : []),
        ' · ',
        ...setProse(edition, facts),
        ...addressLink(instrument.url),
      ]),
    ]);
  });
}

function listSources({ corpus, edition, toScript }: EditionCorpus): Element[] {
  return corpus.sources.filter(isCited(corpus)).map(({ date, id, publisher, remark, title, url }) => {
    const isChinese = /\p{Script=Han}/u.test(title);
    const facts = [publisher, date].filter((fact) => fact !== undefined).join(', ');
    return element('li', { id: `work-${id}` }, [
      element('p', inLang(isChinese ? edition.textLang : 'en'), [
        element('cite', isChinese ? toScript(title) : title),
        `, ${isChinese ? toScript(facts) : facts}`,
        ...addressLink(url),
      ]),
      ...(remark === undefined ? [] : [element('p', { ...inLang('en'), class: 'about' }, remark)]),
    ]);
  });
}

/**
 * Lists the works that the notes cite.
 *
 * @param dressed the corpus in one edition
 * @returns instruments by date, then the other sources, each with an id of its own
 */
export function setWorks(dressed: EditionCorpus): Element {
  const { strings } = dressed;
  return element('section', { 'epub:type': 'bibliography', role: 'doc-bibliography', 'aria-labelledby': 'heading' }, [
    element('h1', { id: 'heading' }, strings.notes.sources),
    element('h2', strings.instruments.heading),
    element('ul', { class: 'works' }, listInstruments(dressed)),
    element('h2', strings.epub.otherSources),
    element('ul', { class: 'works' }, listSources(dressed)),
  ]);
}
