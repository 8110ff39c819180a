import { noteAnchor } from '../edition/paths.ts';
import type { EditionData, MeasureData } from '../schema/edition-data.ts';
import { createConverter, type ScriptConverter } from '../text/script.ts';
import type { Bilingual, Corpus, CorpusMeasure, CorpusNote } from '../view/corpus.ts';

function fourTexts(text: Bilingual, tw: ScriptConverter, hk: ScriptConverter): MeasureData['title'] {
  return { zh: text.zh, zhHantTW: tw(text.zh), zhHantHK: hk(text.zh), en: text.en };
}

function exportNote(entry: CorpusNote): MeasureData['notes'][number] {
  const { fullId, ...rest } = entry;
  return { ...rest, id: fullId, anchor: noteAnchor(entry.id) };
}

/**
 * Turns the edition into the object other programs read.
 *
 * @param corpus the whole edition
 * @returns plain data; the opening’s title is four empty strings, since it has none
 */
export function exportEditionJson(corpus: Corpus): EditionData {
  const tw = createConverter('tw', corpus.scriptExceptions);
  const hk = createConverter('hk', corpus.scriptExceptions);
  const exportMeasure = ({ id, item, notes, official, part, sentences, title }: CorpusMeasure): MeasureData => ({
    id,
    part,
    item,
    official,
    title: fourTexts(title, tw, hk),
    sentences: sentences.map((sentence) => ({ id: sentence.id, ...fourTexts(sentence, tw, hk) })),
    notes: notes.map((note) => exportNote(note)),
  });
  const { document, measures, parts } = corpus;
  return {
    title: document.title,
    number: document.number,
    parts: parts.map(({ id, title }) => ({ id, title })),
    measures: measures.map(exportMeasure),
  };
}
