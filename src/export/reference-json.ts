import { measurePage, noteAnchor, type PagePath } from '../edition/paths.ts';
import { createConverter } from '../text/script.ts';
import type { Bilingual, Corpus, CorpusMeasure } from '../view/corpus.ts';
import { readCommentary } from './commentary.ts';

/** The kinds of entry. */
export type ReferenceKind = 'commentary' | 'note' | 'term' | 'instrument' | 'body';

/** Words in the three scripts of Chinese and in English. */
export interface ReferenceTexts extends Bilingual {
  readonly zhHantTW: string;
  readonly zhHantHK: string;
}

/** Something said about the text, with its address within an edition. */
export interface ReferenceEntry {
  readonly kind: ReferenceKind;
  /** Unique among its kind. */
  readonly id: string;
  /** The part it belongs to, if it belongs to one. */
  readonly part: number | null;
  readonly path: string;
  readonly title: ReferenceTexts;
  readonly text: ReferenceTexts;
}

type Draft = Omit<ReferenceEntry, 'title' | 'text'> & { readonly title: Bilingual; readonly text: Bilingual };

function commentaryOf(measure: CorpusMeasure): Bilingual {
  const { en, zh } = readCommentary(measure);
  return { zh: zh.join(''), en: en.join(' ') };
}

function join(texts: readonly (Bilingual | undefined)[]): Bilingual {
  const of = (language: 'zh' | 'en', separator: string): string =>
    texts.flatMap((text) => (text === undefined || text[language] === '' ? [] : [text[language]])).join(separator);
  return { zh: of('zh', '。'), en: of('en', '. ') };
}

function draftMeasures({ measures }: Corpus): Draft[] {
  return measures.flatMap((measure): Draft[] => {
    const { id, notes, part, title } = measure;
    return [
      { kind: 'commentary', id, part, path: measurePage(id), title, text: commentaryOf(measure) },
      ...notes.map((note): Draft => ({
        kind: 'note',
        id: note.fullId,
        part,
        path: `${measurePage(id)}#${noteAnchor(note.id)}`,
        title: note.on,
        text: note,
      })),
    ];
  });
}

function draftLists({ bodies, instruments, terms }: Corpus): Draft[] {
  const path = (page: PagePath): PagePath => page;
  return [
    ...terms.map(({ definition, en, id, zh }): Draft => ({
      kind: 'term',
      id,
      part: null,
      path: path(`terms/${id}/`),
      title: { zh, en: en[0] ?? '' },
      text: join([{ zh: '', en: en.slice(1).join('; ') }, definition]),
    })),
    ...instruments.map(({ en, id, number = '', summary, zh }): Draft => ({
      kind: 'instrument',
      id,
      part: null,
      path: path(`instruments/${id}/`),
      title: { zh, en },
      text: join([{ zh: number, en: '' }, summary]),
    })),
    ...bodies.map(({ en, id, names = [], role, shortName, zh }): Draft => ({
      kind: 'body',
      id,
      part: null,
      path: path(`bodies/${id}/`),
      title: { zh, en },
      text: join([shortName, { zh: '', en: names.map((name) => name.en).join('; ') }, role]),
    })),
  ];
}

/**
 * Turns everything said about the text into one list, `/data/reference.json`: commentaries, notes, terms, instruments and bodies.
 *
 * @param corpus the whole edition
 * @returns plain data
 */
export function exportReference(corpus: Corpus): ReferenceEntry[] {
  const tw = createConverter('tw', corpus.scriptExceptions);
  const hk = createConverter('hk', corpus.scriptExceptions);
  const dress = ({ en, zh }: Bilingual): ReferenceTexts => ({ zh, zhHantTW: tw(zh), zhHantHK: hk(zh), en });
  return [...draftMeasures(corpus), ...draftLists(corpus)].map((draft) => ({
    ...draft,
    title: dress(draft.title),
    text: dress(draft.text),
  }));
}
