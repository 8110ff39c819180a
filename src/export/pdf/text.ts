import { measurePage, pagePath, sentenceAnchor, siteUrl } from '../../edition/paths.ts';
import { fill } from '../../edition/strings.ts';
import { chineseNumeral } from '../../text/numbering.ts';
import type { Bilingual } from '../../view/corpus.ts';
import { makeOutline, type Outline, type OutlineMeasure } from '../outline.ts';
import type { Facing } from './languages.ts';
import type { NoteNumbers } from './notes.ts';
import type { Volume } from './volumes.ts';

/** A sentence and its translation. */
interface PdfSentence extends Bilingual {
  /** `3-1.2` */
  readonly id: string;
  /** Its permanent address, if the site has one. */
  readonly url: string | null;
  /** The numbers of the notes on it. */
  readonly notes: readonly number[];
}

/** A measure with its heading, as printed. */
interface PdfMeasure {
  readonly id: string;
  readonly heading: Bilingual;
  /** Its official number in words; none for the opening. */
  readonly official: Bilingual | null;
  readonly sentences: readonly PdfSentence[];
}

/** A part with its measures. */
interface PdfPart {
  readonly heading: Bilingual;
  readonly measures: readonly PdfMeasure[];
}

/** The text of a document. */
export interface PdfText {
  /** None but in the first volume. */
  readonly opening: PdfMeasure | null;
  readonly parts: readonly PdfPart[];
}

/** The address of a sentence; none where the site’s own is unknown, for a path leads nowhere from a file. */
function sentenceUrl({ edition }: Facing, measure: string, place: number): string | null {
  const url = siteUrl(`${pagePath(edition.id, measurePage(measure))}#${sentenceAnchor(place)}`);
  return url.startsWith('/') ? null : url;
}

function officialNumber({ both }: Facing, number: number | null): Bilingual | null {
  if (number === null) return null;
  return both(({ strings }) => fill(strings.measure.official, { number, numeral: chineseNumeral(number) }));
}

/**
 * Pairs the text with its translation.
 *
 * @param facing the corpus in both languages
 * @param volume what is wanted of the text
 * @param numbers the numbers of the notes
 * @returns opening and parts, each sentence with its translation
 * @throws Error if the two outlines are not of the same form
 */
export function pairText(facing: Facing, volume: Volume, numbers: NoteNumbers): PdfText {
  const { both, corpus, edition } = facing;
  const english: Outline = makeOutline(corpus, 'en');
  const chinese: Outline = makeOutline(corpus, edition.script);
  const englishMeasures = new Map(
    [english.opening, ...english.parts.flatMap(({ measures }) => measures)].map((measure) => [measure.id, measure]),
  );
  const pairMeasure = (zh: OutlineMeasure): PdfMeasure => {
    const en = englishMeasures.get(zh.id);
    const translations = en?.paragraphs.flat() ?? [];
    return {
      id: zh.id,
      heading:
        zh.heading === '' ? both(({ strings }) => strings.measure.opening) : { zh: zh.heading, en: en?.title ?? '' },
      official: officialNumber(facing, zh.official),
      sentences: zh.paragraphs.flat().map(({ id, place, text }, index) => {
        const translation = translations[index];
        if (translation?.id !== id) throw new Error(`sentence ${id} has no translation in the English outline`);
        return {
          id,
          zh: text,
          en: translation.text,
          url: sentenceUrl(facing, zh.id, place),
          notes: numbers.ofSentence(id),
        };
      }),
    };
  };
  const wanted = new Set(volume.parts.map(({ id }) => id));
  const englishHeadings = new Map(english.parts.map(({ heading, id }) => [id, heading]));
  return {
    opening: volume.number === 1 ? pairMeasure(chinese.opening) : null,
    parts: chinese.parts
      .filter(({ id }) => wanted.has(id))
      .map((part) => ({
        heading: { zh: part.heading, en: englishHeadings.get(part.id) ?? '' },
        measures: part.measures.map((measure) => pairMeasure(measure)),
      })),
  };
}
