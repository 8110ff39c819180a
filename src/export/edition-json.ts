import { noteAnchor } from '../edition/paths.ts';
import type { NoteContent } from '../schema/note.ts';
import type { Corpus, CorpusMeasure, CorpusNote } from '../view/corpus.ts';
import { createConverter, type ScriptConverter } from '../text/script.ts';

/** Words in the three scripts of Chinese and in English. */
interface FourTexts {
  readonly zh: string;
  readonly zhHantTW: string;
  readonly zhHantHK: string;
  readonly en: string;
}

/** A note for other programs: as in the content, with its full id and address. */
interface NoteJson extends NoteContent {
  /** The note’s place in its measure’s page: `note-punitive-damages`. */
  readonly anchor: string;
}

/** `/data/{document}.json`: the whole edition for other programs. Fixed: fields may be added, none changed. */
export interface EditionJson {
  readonly title: { readonly zh: string; readonly en: string };
  readonly number: string;
  readonly parts: readonly { readonly id: number; readonly title: { readonly zh: string; readonly en: string } }[];
  readonly measures: readonly {
    readonly id: string;
    readonly part: number | null;
    readonly item: number | null;
    readonly official: number | null;
    readonly title: FourTexts;
    readonly sentences: readonly (FourTexts & { readonly id: string })[];
    readonly notes: readonly NoteJson[];
  }[];
}

function fourTexts(text: { zh: string; en: string }, tw: ScriptConverter, hk: ScriptConverter): FourTexts {
  return { zh: text.zh, zhHantTW: tw(text.zh), zhHantHK: hk(text.zh), en: text.en };
}

function exportNote(entry: CorpusNote): NoteJson {
  const { fullId, ...rest } = entry;
  return { ...rest, id: fullId, anchor: noteAnchor(entry.id) };
}

/**
 * Turns the edition into the object other programs read.
 *
 * @param corpus the whole edition
 * @returns plain data; the opening’s title is four empty strings, since it has none
 */
export function exportEditionJson(corpus: Corpus): EditionJson {
  const tw = createConverter('tw', corpus.scriptExceptions);
  const hk = createConverter('hk', corpus.scriptExceptions);
  const exportMeasure = ({
    id,
    item,
    notes,
    official,
    part,
    sentences,
    title,
  }: CorpusMeasure): EditionJson['measures'][number] => ({
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
