import { measurePage, pagePath, sentenceAnchor } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import type { CorpusMeasure } from './corpus.ts';
import type { EditionCorpus } from './page.ts';

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
  readonly zh: string;
  readonly en: string;
  readonly textLang: string;
  /** Whether it is a run-in heading. */
  readonly runIn: boolean;
}

/**
 * Makes the aligned sentences of a measure.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @param anchorOf the id of a sentence’s element, if it is not the one of the measure’s own page
 * @returns the sentences in order
 */
export function alignSentences(
  dressed: EditionCorpus,
  measure: CorpusMeasure,
  anchorOf: (sentence: { id: string; place: number }) => string = ({ place }) => sentenceAnchor(place),
): Segment[] {
  const { edition, inScript, strings } = dressed;
  return measure.sentences.map((sentence) => ({
    id: sentence.id,
    place: sentence.place,
    anchor: anchorOf(sentence),
    href: `${pagePath(edition.id, measurePage(measure.id))}#${sentenceAnchor(sentence.place)}`,
    linkLabel: fill(strings.measure.link, { id: sentence.id }),
    ...inScript(sentence),
    textLang: edition.textLang,
    runIn: sentence.runIn,
  }));
}
