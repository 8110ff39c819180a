import { createConverter, type Script } from '../text/script.ts';
import type { Bilingual, Corpus, CorpusMeasure, CorpusPart } from '../view/corpus.ts';

/** A sentence of the outline. */
export interface OutlineSentence {
  /** `3-1.2` */
  readonly id: string;
  readonly place: number;
  readonly text: string;
}

/** A measure, or the opening, whose number and heading are empty. */
export interface OutlineMeasure {
  readonly id: string;
  readonly item: number | null;
  readonly official: number | null;
  /** As the source prints it, `（一）`; in English the id, `3-1`. */
  readonly number: string;
  /** In Chinese with the stop that the source prints after it. */
  readonly title: string;
  /** Number and title on one line. */
  readonly heading: string;
  /** A run-in heading opens a new paragraph. */
  readonly paragraphs: readonly (readonly OutlineSentence[])[];
}

/** A part of the outline. */
export interface OutlinePart {
  readonly id: number;
  /** `三、` as the source prints it; in English `Part 3`. */
  readonly number: string;
  readonly title: string;
  readonly heading: string;
  readonly measures: readonly OutlineMeasure[];
}

/** The whole text in one language and script, with its headings as printed. */
export interface Outline {
  readonly lang: string;
  readonly title: string;
  /** What stands between two sentences of a paragraph. */
  readonly joint: '' | ' ';
  readonly opening: OutlineMeasure;
  readonly parts: readonly OutlinePart[];
}

/** The text in English or in a script of Chinese. */
export type OutlineLanguage = 'en' | Script;

/** The BCP 47 tag of each language and script of the text. */
export const outlineTags = {
  en: 'en',
  hans: 'zh-Hans',
  tw: 'zh-Hant-TW',
  hk: 'zh-Hant-HK',
} as const satisfies Record<OutlineLanguage, string>;

function joinHeading(number: string, title: string, isEnglish: boolean): string {
  return isEnglish && title !== '' ? `${number}. ${title}` : `${number}${title}`;
}

function gatherParagraphs(measure: CorpusMeasure, write: (text: Bilingual) => string): OutlineSentence[][] {
  const paragraphs: OutlineSentence[][] = [];
  for (const sentence of measure.sentences) {
    const { id, place, runIn } = sentence;
    if (runIn || paragraphs.length === 0) paragraphs.push([]);
    paragraphs.at(-1)?.push({ id, place, text: write(sentence) });
  }
  return paragraphs;
}

function setText(corpus: Corpus, language: OutlineLanguage): Outline {
  const isEnglish = language === 'en';
  const convert = createConverter(isEnglish ? 'hans' : language, corpus.scriptExceptions);
  const write = (text: Bilingual): string => (isEnglish ? text.en : convert(text.zh));
  const makeMeasure = (measure: CorpusMeasure): OutlineMeasure => {
    const { id, item, official, source } = measure;
    const number = isEnglish && item !== null ? id : convert(source.label);
    const title = isEnglish ? measure.title.en : convert(`${measure.title.zh}${source.stop}`);
    const heading = joinHeading(number, title, isEnglish);
    return { id, item, official, number, title, heading, paragraphs: gatherParagraphs(measure, write) };
  };
  const makePart = ({ id, label, measures, title }: CorpusPart): OutlinePart => {
    const number = isEnglish ? `Part ${id}` : convert(label);
    const heading = joinHeading(number, write(title), isEnglish);
    return { id, number, title: write(title), heading, measures: measures.map(makeMeasure) };
  };
  const [opening] = corpus.measures;
  if (opening?.part !== null) throw new Error('the corpus does not begin with the opening, which has no part');
  return {
    lang: outlineTags[language],
    title: write(corpus.document.title),
    joint: isEnglish ? ' ' : '',
    opening: makeMeasure(opening),
    parts: corpus.parts.map(makePart),
  };
}

const made = new WeakMap<Corpus, Map<OutlineLanguage, Outline>>();

/**
 * Sets the whole text in one language and script.
 *
 * @param corpus the whole edition
 * @param language English, or a script of Chinese
 * @returns title, opening, parts and measures in the order of the text; the same for each call
 */
export function makeOutline(corpus: Corpus, language: OutlineLanguage): Outline {
  const outlines = made.get(corpus) ?? new Map<OutlineLanguage, Outline>();
  made.set(corpus, outlines);
  const outline = outlines.get(language) ?? setText(corpus, language);
  outlines.set(language, outline);
  return outline;
}
