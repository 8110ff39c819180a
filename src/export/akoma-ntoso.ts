import type { Element } from 'xast';
import type { Corpus } from '../view/corpus.ts';
import { type AknLanguage, makeAknMeta } from './akoma-ntoso-meta.ts';
import { makeOutline, type Outline, type OutlineMeasure, type OutlinePart } from './outline.ts';
import { element, writeXml } from './xml.ts';

/** Sentences in their paragraphs; an eId is built from its container’s, a wId is our own id in every expression. */
function writeParagraphs(measure: OutlineMeasure, container: string, joint: Outline['joint']): Element[] {
  return measure.paragraphs.map((sentences, index) =>
    element(
      'p',
      { eId: `${container}__p_${index + 1}` },
      sentences.flatMap(({ id, place, text }, order) => [
        ...(order > 0 && joint !== '' ? [joint] : []),
        element('span', { eId: `${container}__sentence_${place}`, wId: id }, text),
      ]),
    ),
  );
}

function writeMeasure(measure: OutlineMeasure, part: string, joint: Outline['joint']): Element {
  const { id, item, number, title } = measure;
  const eId = `${part}__measure_${item ?? ''}`;
  return element('hcontainer', { name: 'measure', eId, wId: id }, [
    element('num', number),
    element('heading', title),
    element('content', { eId: `${eId}__content` }, writeParagraphs(measure, eId, joint)),
  ]);
}

function writePart({ id, measures, number, title }: OutlinePart, joint: Outline['joint']): Element {
  const eId = `part_${id}`;
  return element('part', { eId, wId: String(id) }, [
    element('num', number),
    element('heading', title),
    ...measures.map((measure) => writeMeasure(measure, eId, joint)),
  ]);
}

/**
 * Writes one expression in Akoma Ntoso 3.0 (https://docs.oasis-open.org/legaldocml/akn-core/v1.0/akn-core-v1.0-part1-vocabulary.html):
 * `/data/{document}.akn.xml`, the Chinese as issued, and `/data/{document}.en.akn.xml`, the translation. A policy document
 * is neither act nor bill: it is a `doc`, its measures `hcontainer`s.
 *
 * @param corpus the whole edition
 * @param language the expression
 * @returns the file; each sentence is a `span` whose `wId` is its id
 */
export function exportAkomaNtoso(corpus: Corpus, language: AknLanguage): string {
  const { joint, lang, opening, parts, title } = makeOutline(corpus, language === 'zh' ? 'hans' : 'en');
  return writeXml(
    element('akomaNtoso', { xmlns: 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0' }, [
      element('doc', { name: 'opinions' }, [
        makeAknMeta(corpus, language),
        element('preface', { eId: 'preface', 'xml:lang': lang }, [
          element('p', { eId: 'preface__p_1' }, [element('docTitle', { eId: 'preface__p_1__docTitle_1' }, title)]),
        ]),
        element(
          'preamble',
          { eId: 'preamble', wId: opening.id, 'xml:lang': lang },
          writeParagraphs(opening, 'preamble', joint),
        ),
        element(
          'mainBody',
          { eId: 'body', 'xml:lang': lang },
          parts.map((part) => writePart(part, joint)),
        ),
      ]),
    ]),
  );
}
