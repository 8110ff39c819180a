import { measurePage, noteAnchor, pagePath, sentenceAnchor } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import type { Occurrence } from '../text/occurrences.ts';
import { noteKinds } from '../schema/note.ts';
import { cutStretches, type Stretch } from '../text/stretches.ts';
import type { CorpusMeasure, CorpusNote, CorpusSentence } from './corpus.ts';
import type { EditionCorpus } from './edition-corpus.ts';

/** A run of a sentence as it is set. */
export interface SetStretch extends Stretch {
  /** The term’s page, if it is a term. */
  readonly href: string | undefined;
}

/** Pointers from a sentence to its notes of one kind. */
export interface NotePointers {
  readonly kind: CorpusNote['kind'];
  readonly kindName: string;
  /** The notes’ anchors on the measure’s page, and the words they stand beside, in the page’s language. */
  readonly notes: readonly { readonly anchor: string; readonly quote: string }[];
}

/** An aligned sentence, ready to be set. */
export interface Segment {
  /** `3-1.2` */
  readonly id: string;
  /** Its place in the measure, from 1. */
  readonly place: number;
  /** The id of its element on the page. */
  readonly anchor: string;
  /** Its permanent address, on its measure’s page. */
  readonly href: string;
  /** What the link to it is called. */
  readonly linkLabel: string;
  readonly zh: readonly SetStretch[];
  readonly en: readonly SetStretch[];
  readonly textLang: string;
  /** Whether it is a run-in heading. */
  readonly runIn: boolean;
  readonly pointers: readonly NotePointers[];
  /** What the English has been through, in words. */
  readonly passes: readonly string[];
}

/** How the sentences of a page are set. */
export interface Setting {
  /** The id of a sentence’s element. */
  readonly anchorOf: (sentence: { readonly id: string; readonly place: number }) => string;
  /** Whether terms are marked and notes pointed to. */
  readonly annotated: boolean;
}

const plainSetting: Setting = { anchorOf: ({ place }) => sentenceAnchor(place), annotated: true };

function quoted(text: string, notes: readonly CorpusNote[], language: 'zh' | 'en'): Occurrence[] {
  return notes.map(({ id, on }) => {
    const from = text.indexOf(on[language]);
    return { id, from, to: from + on[language].length };
  });
}

/** Cuts by the Simplified text, whose places are those of every script, and takes the words from the shown one. */
function setChinese(
  { findTerms, toScript }: EditionCorpus,
  { en, zh }: CorpusSentence,
  notes: readonly CorpusNote[],
): Stretch[] {
  return cutStretches(toScript(zh), findTerms({ zh, en }).zh, quoted(zh, notes, 'zh'));
}

function setEnglish({ findTerms }: EditionCorpus, { en, zh }: CorpusSentence, notes: readonly CorpusNote[]): Stretch[] {
  return cutStretches(en, findTerms({ zh, en }).en, quoted(en, notes, 'en'));
}

function plain(text: string): Stretch[] {
  return [{ term: undefined, pieces: [{ text, notes: [] }] }];
}

/**
 * Makes the aligned sentences of a measure.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @param setting how they are set, if not as on the measure’s own page
 * @returns the sentences in order
 */
export function alignSentences(
  dressed: EditionCorpus,
  measure: CorpusMeasure,
  setting: Setting = plainSetting,
): Segment[] {
  const { edition, inLanguage, inScript, strings } = dressed;
  const link = (stretches: readonly Stretch[]): SetStretch[] =>
    stretches.map((stretch) => ({
      ...stretch,
      href: stretch.term === undefined ? undefined : pagePath(edition.id, `terms/${stretch.term}/`),
    }));
  return measure.sentences.map((sentence) => {
    const notes = setting.annotated ? measure.notes.filter(({ on }) => on.sentence === sentence.place) : [];
    const shown = inScript(sentence);
    return {
      id: sentence.id,
      place: sentence.place,
      anchor: setting.anchorOf(sentence),
      href: `${pagePath(edition.id, measurePage(measure.id))}#${sentenceAnchor(sentence.place)}`,
      linkLabel: fill(strings.measure.link, { id: sentence.id }),
      zh: link(setting.annotated ? setChinese(dressed, sentence, notes) : plain(shown.zh)),
      en: link(setting.annotated ? setEnglish(dressed, sentence, notes) : plain(shown.en)),
      textLang: edition.textLang,
      runIn: sentence.runIn,
      passes: sentence.passes.map((pass) => strings.translation.passes[pass]),
      pointers: noteKinds
        .map((kind) => ({
          kind,
          kindName: strings.notes.kinds[kind],
          notes: notes
            .filter((note) => note.kind === kind)
            .map((note) => ({ anchor: noteAnchor(note.id), quote: inLanguage(note.on) })),
        }))
        .filter((group) => group.notes.length > 0),
    };
  });
}
