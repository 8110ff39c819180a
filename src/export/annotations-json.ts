import type { Edition } from '../edition/editions.ts';
import { editions } from '../edition/editions.ts';
import { measurePage, noteAnchor, pagePath, pathFromBase, sentenceAnchor } from '../edition/paths.ts';
import { createConverter, type ScriptConverter } from '../text/script.ts';
import type { Corpus, CorpusMeasure, CorpusNote } from '../view/corpus.ts';

/** `/data/annotations.jsonld`: the notes as W3C Web Annotations (https://www.w3.org/TR/annotation-model/). */
export interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly object[];
  };
}

/** Words on either side of the quoted ones, enough to tell places of the same words apart. */
const contextLength = 24;

const motivations: Readonly<Record<CorpusNote['kind'], string>> = {
  term: 'identifying',
  context: 'commenting',
  basis: 'linking',
  renamed: 'commenting',
  outcome: 'commenting',
  open: 'questioning',
};

function selectorOf(text: string, quote: string): object {
  const at = text.indexOf(quote);
  return {
    type: 'TextQuoteSelector',
    exact: quote,
    prefix: text.slice(Math.max(0, at - contextLength), at),
    suffix: text.slice(at + quote.length, at + quote.length + contextLength),
  };
}

function annotate(
  measure: CorpusMeasure,
  note: CorpusNote,
  edition: Edition,
  convert: ScriptConverter,
  absolute: (path: string) => string,
): object {
  const sentence = measure.sentences.find(({ place }) => place === note.on.sentence);
  const page = absolute(pagePath(edition.id, measurePage(measure.id)));
  const inEdition = (text: { zh: string; en: string }): string =>
    edition.language === 'en' ? text.en : convert(text.zh);
  return {
    id: `${page}#${noteAnchor(note.id)}`,
    type: 'Annotation',
    motivation: motivations[note.kind],
    created: note.asOf,
    body: { type: 'TextualBody', value: inEdition(note), format: 'text/plain', language: edition.lang },
    target: {
      source: `${page}#${sentenceAnchor(note.on.sentence)}`,
      selector: sentence ? selectorOf(inEdition(sentence), inEdition(note.on)) : undefined,
    },
  };
}

/**
 * Turns the notes into Web Annotations, one for each note and edition, whose target is the sentence’s own address.
 *
 * @param corpus the whole edition
 * @param site the address the site is published under; without it the ids are addresses from the host’s root
 * @returns plain JSON-LD
 */
export function exportAnnotations(corpus: Corpus, site: URL | undefined): AnnotationCollection {
  const absolute = (path: string): string => (site ? new URL(path, site).href : path);
  const items = editions.flatMap((edition) => {
    const convert = createConverter(edition.script, corpus.scriptExceptions);
    return corpus.measures.flatMap((measure) =>
      measure.notes.map((note) => annotate(measure, note, edition, convert, absolute)),
    );
  });
  const id = absolute(pathFromBase('data/annotations.jsonld'));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: `Notes on ${corpus.document.number}`,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', startIndex: 0, items },
  };
}
