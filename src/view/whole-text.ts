import { linkMeasure, linkPart, type MeasureLink, type PartLink } from './contents.ts';
import type { CorpusMeasure } from './corpus.ts';
import { type Heading, makeHeading } from './heading.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type Page } from './page.ts';
import { alignSentences, type Segment } from './segment.ts';

/** A measure on the page of the whole text. */
export interface TextMeasure extends MeasureLink {
  /** `（一）` and `。` as the source prints them around the heading. */
  readonly label: string;
  readonly stop: string;
  readonly segments: readonly Segment[];
}

/** A part on the page of the whole text. */
export interface TextPart extends PartLink {
  readonly text: readonly TextMeasure[];
}

/** The whole text on one page. */
export interface WholeTextPage extends Page {
  readonly documentTitle: Heading;
  readonly opening: TextMeasure;
  readonly text: readonly TextPart[];
}

function setMeasure(dressed: EditionCorpus, measure: CorpusMeasure): TextMeasure {
  return {
    ...linkMeasure(dressed, measure),
    label: measure.source.label,
    stop: measure.source.stop,
    segments: alignSentences(dressed, measure, { anchorOf: ({ id }) => id, annotated: false }),
  };
}

/**
 * Makes the page of the whole text. A sentence’s element has the sentence’s id, `3-1.2`.
 *
 * @param dressed the corpus in one edition
 * @returns the page
 */
export function makeWholeTextPage(dressed: EditionCorpus): WholeTextPage {
  const { corpus, strings } = dressed;
  const [opening] = corpus.measures;
  if (!opening) throw new Error('content: the document has no opening; “npm run check” says why');
  return {
    ...framePage(dressed, 'text/', { title: strings.nav.wholeText, description: strings.text.intro }),
    documentTitle: makeHeading(dressed, corpus.document.title),
    opening: setMeasure(dressed, opening),
    text: corpus.parts.map((part) => ({
      ...linkPart(dressed, part),
      text: part.measures.map((measure) => setMeasure(dressed, measure)),
    })),
  };
}
