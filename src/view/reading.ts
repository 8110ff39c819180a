import { measurePage, pagePath } from '../edition/paths.ts';
import type { InterfaceText } from '../schema/interface.ts';
import { readCharacters } from '../text/pinyin.ts';
import type { CorpusMeasure } from './corpus.ts';
import { linkMeasure, linkPart } from './contents.ts';
import type { EditionCorpus } from './edition-corpus.ts';

interface ContentsLink {
  /** The part’s or measure’s number; empty for the opening. */
  readonly id: string;
  readonly href: string;
  readonly title: string;
}

/** What the sheets of the reading room say, loaded when the first is opened. */
export interface ReadingRoom {
  readonly words: InterfaceText['reading'];
  /** What is said when a newer version is there. */
  readonly update: InterfaceText['offline']['update'];
  readonly contents: readonly (ContentsLink & { readonly measures: readonly ContentsLink[] })[];
}

/**
 * Makes what the sheets of the reading room say in one edition.
 *
 * @param dressed the corpus in one edition
 * @returns words and contents
 */
export function makeReadingRoom(dressed: EditionCorpus): ReadingRoom {
  const { corpus, edition, strings } = dressed;
  const opening = corpus.measures.filter(({ official }) => official === null);
  return {
    words: strings.reading,
    update: strings.offline.update,
    contents: [
      ...opening.map(({ id }) => ({
        id: '',
        href: pagePath(edition.id, measurePage(id)),
        title: strings.measure.opening,
        measures: [],
      })),
      ...corpus.parts.map((part) => {
        const { href, id, title } = linkPart(dressed, part);
        return {
          id: String(id),
          href,
          title: title[edition.language],
          measures: part.measures
            .map((measure) => linkMeasure(dressed, measure))
            .map((measure) => ({ id: measure.id, href: measure.href, title: measure.title[edition.language] })),
        };
      }),
    ],
  };
}

/**
 * Reads the sentences of a measure aloud.
 *
 * @param measure the measure
 * @returns for each sentence a syllable for each Han character, the same in every script
 */
export function readMeasure(measure: CorpusMeasure): string[][] {
  return measure.sentences.map(({ zh }) =>
    readCharacters(zh).flatMap(({ syllable }) => (syllable === '' ? [] : [syllable])),
  );
}
