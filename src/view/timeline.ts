import { type Indicator, makeIndicators } from './indicators.ts';
import { type InstrumentTimeline, makeInstrumentTimeline } from './instrument-timeline.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type Page } from './page.ts';
import { makeTextMap, type TextMap } from './text-map.ts';

/** The page of pictures. */
export interface TimelinePage extends Page {
  readonly instruments: InstrumentTimeline;
  readonly map: TextMap;
  readonly indicators: readonly Indicator[];
}

/**
 * Makes the page of pictures.
 *
 * @param dressed the corpus in one edition
 * @returns the page
 */
export function makeTimelinePage(dressed: EditionCorpus): TimelinePage {
  const { intro, title } = dressed.strings.timeline;
  return {
    ...framePage(dressed, 'timeline/', { title, description: intro }),
    instruments: makeInstrumentTimeline(dressed),
    map: makeTextMap(dressed),
    indicators: makeIndicators(dressed),
  };
}
