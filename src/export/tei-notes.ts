import type { Element } from 'xast';
import type { Corpus, CorpusNote } from '../view/corpus.ts';
import { outlineTags } from './outline.ts';
import { element } from './xml.ts';

/** A cited work’s id in the file. */
function workId(source: string): string {
  return `work-${source}`;
}

function writeNote(note: CorpusNote, language: 'zh' | 'en'): Element {
  const { asOf, fullId, kind, measure, on, sources } = note;
  return element(
    'note',
    {
      'xml:id': `note-${language}-${fullId}`,
      n: fullId,
      type: kind,
      'xml:lang': language === 'zh' ? outlineTags.hans : outlineTags.en,
      target: `#${language}-${measure}.${on.sentence}`,
    },
    [
      element('quote', on[language]),
      element('p', note[language]),
      element('date', { type: 'checked', when: asOf }),
      ...sources.map((source) => {
        const [id = '', place] = source.split('#');
        return element('ref', { target: `#${workId(id)}` }, place);
      }),
    ],
  );
}

function listWorks({ instruments, measures, sources }: Corpus): Element {
  const cited = new Set(measures.flatMap(({ notes }) => notes.flatMap((note) => note.sources.map(idOf))));
  const reference = (url: string | undefined): Element[] => (url ? [element('ref', { target: url })] : []);
  return element('listBibl', [
    ...instruments
      .filter(({ id }) => cited.has(id))
      .map(({ en, id, number, url, zh }) =>
        element('bibl', { 'xml:id': workId(id), type: 'instrument' }, [
          element('title', { 'xml:lang': outlineTags.hans }, zh),
          element('title', { 'xml:lang': outlineTags.en }, en),
          ...(number ? [element('idno', { type: 'number' }, number)] : []),
          ...reference(url),
        ]),
      ),
    ...sources
      .filter(({ id }) => cited.has(id))
      .map(({ date, id, publisher, title, url }) =>
        element('bibl', { 'xml:id': workId(id), type: 'source' }, [
          element('title', title),
          element('publisher', publisher),
          ...(date ? [element('date', { when: date })] : []),
          ...reference(url),
        ]),
      ),
  ]);
}

function idOf(source: string): string {
  return source.split('#')[0] ?? source;
}

/**
 * Makes the notes of the TEI file, which stand off from the text and point to its sentences.
 *
 * @param corpus the whole edition
 * @returns `standOff`: the works cited, then each note in Chinese and in English
 */
export function makeTeiNotes(corpus: Corpus): Element {
  const notes = corpus.measures.flatMap((measure) => measure.notes);
  return element('standOff', [
    listWorks(corpus),
    element(
      'listAnnotation',
      notes.flatMap((note) => [writeNote(note, 'zh'), writeNote(note, 'en')]),
    ),
  ]);
}
