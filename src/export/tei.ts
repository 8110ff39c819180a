import type { Element } from 'xast';
import type { Corpus } from '../view/corpus.ts';
import { makeOutline, type Outline, type OutlineMeasure, type OutlinePart } from './outline.ts';
import { makeTeiHeader } from './tei-header.ts';
import { makeTeiNotes } from './tei-notes.ts';
import { element, writeXml } from './xml.ts';

type TeiLanguage = 'zh' | 'en';

const counterpart = { zh: 'en', en: 'zh' } as const satisfies Record<TeiLanguage, TeiLanguage>;

/** An id must begin with a letter in XML: the language goes before our own, which stands in `n`. */
function identify(language: TeiLanguage, id: string): { 'xml:id': string; n: string; corresp: string } {
  return { 'xml:id': `${language}-${id}`, n: id, corresp: `#${counterpart[language]}-${id}` };
}

function writeText(outline: Outline, language: TeiLanguage): Element {
  const paragraphs = (measure: OutlineMeasure): Element[] =>
    measure.paragraphs.map((sentences) =>
      element(
        'p',
        sentences.flatMap(({ id, text }, index) => [
          ...(index > 0 && outline.joint !== '' ? [outline.joint] : []),
          element('s', identify(language, id), text),
        ]),
      ),
    );
  const writeMeasure = (measure: OutlineMeasure): Element =>
    element('div', { type: 'measure', ...identify(language, measure.id) }, [
      element('head', measure.heading),
      ...paragraphs(measure),
    ]);
  const writePart = ({ heading, id, measures }: OutlinePart): Element =>
    element('div', { type: 'part', ...identify(language, String(id)) }, [
      element('head', heading),
      ...measures.map(writeMeasure),
    ]);
  return element('text', { 'xml:id': language, 'xml:lang': outline.lang, corresp: `#${counterpart[language]}` }, [
    element('front', [
      element('docTitle', [element('titlePart', { type: 'main' }, outline.title)]),
      element('div', { type: 'opening', ...identify(language, outline.opening.id) }, paragraphs(outline.opening)),
    ]),
    element('body', outline.parts.map(writePart)),
  ]);
}

/**
 * Writes `/data/{document}.tei.xml`, TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/en/html/): the Chinese and the
 * English as two texts of a group, aligned sentence by sentence, and the notes as stand-off annotations.
 *
 * @param corpus the whole edition
 * @returns the file; each `s` has its sentence’s id in `n`
 */
export function exportTei(corpus: Corpus): string {
  return writeXml(
    element('TEI', { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en' }, [
      makeTeiHeader(corpus),
      makeTeiNotes(corpus),
      element('text', [
        element('group', [writeText(makeOutline(corpus, 'hans'), 'zh'), writeText(makeOutline(corpus, 'en'), 'en')]),
      ]),
    ]),
  );
}
