import { createHash } from 'node:crypto';
import type { Element } from 'xast';
import { cleaningRules } from '../source/rules.ts';
import type { Bilingual, Corpus } from '../view/corpus.ts';
import { outlineTags } from './outline.ts';
import { element } from './xml.ts';

/** The same element in both languages. */
function inBoth(name: string, { en, zh }: Bilingual): Element[] {
  return [element(name, { 'xml:lang': outlineTags.hans }, zh), element(name, { 'xml:lang': outlineTags.en }, en)];
}

function describeFile(corpus: Corpus): Element {
  const { document } = corpus;
  const { en, zh } = corpus.interface;
  return element('fileDesc', [
    element('titleStmt', [...inBoth('title', document.title), ...inBoth('author', document.issuer)]),
    element('publicationStmt', [
      ...inBoth('publisher', { zh: zh.site.name, en: en.site.name }),
      element('availability', { status: 'free' }, [
        ...inBoth('p', { zh: zh.colophon.text, en: en.colophon.text }),
        element('licence', { target: 'https://creativecommons.org/licenses/by/4.0/' }, [
          ...inBoth('p', { zh: zh.colophon.translation, en: en.colophon.translation }),
        ]),
      ]),
    ]),
    describeSource(corpus),
  ]);
}

function describeSource({ document, rawSource }: Corpus): Element {
  const hash = createHash('sha256').update(rawSource).digest('hex');
  const file = `${document.id}.txt, ${Buffer.byteLength(rawSource)} bytes, SHA-256 ${hash}`;
  return element('sourceDesc', [
    element('bibl', [
      element('title', { 'xml:lang': outlineTags.hans }, document.title.zh),
      element('author', { 'xml:lang': outlineTags.hans }, document.issuer.zh),
      element('idno', { type: 'number', 'xml:lang': outlineTags.hans }, document.number),
      element('date', { type: 'issued', when: document.issued }),
      element('date', { type: 'published', when: document.published }),
      element('ref', { target: document.officialUrl }),
      element('idno', { type: 'file' }, file),
    ]),
  ]);
}

function declareEditing({ interface: words }: Corpus): Element {
  const { ledger } = words.en;
  return element('encodingDesc', [
    element('editorialDecl', [
      element('correction', [
        element('p', { 'xml:lang': 'en' }, ledger.intro),
        element('p', { 'xml:lang': 'en' }, ledger.keptStop),
        element('p', { 'xml:lang': 'en' }, ledger.keptNumbers),
      ]),
      element(
        'normalization',
        Object.values(cleaningRules).flatMap((rule) => inBoth('p', rule)),
      ),
      element('segmentation', [
        element(
          'p',
          { 'xml:lang': 'en' },
          'An s is a Chinese sentence, ended by a full stop of its own, or its English; both carry its id in n, and corresp leads from one to the other.',
        ),
      ]),
    ]),
  ]);
}

/**
 * Makes the header of the TEI file: what it is, under which licence, from which source, and what cleaning did.
 *
 * @param corpus the whole edition
 * @returns `teiHeader`
 */
export function makeTeiHeader(corpus: Corpus): Element {
  return element('teiHeader', [
    describeFile(corpus),
    declareEditing(corpus),
    element('profileDesc', [
      element('langUsage', [
        element('language', { ident: outlineTags.hans }, 'Chinese, Simplified script, as issued'),
        element('language', { ident: outlineTags.en }, 'English, the edition’s own translation'),
      ]),
    ]),
  ]);
}
