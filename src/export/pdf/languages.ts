import { type Edition, findEdition } from '../../edition/editions.ts';
import type { Bilingual, Corpus } from '../../view/corpus.ts';
import { dressCorpus, type EditionCorpus } from '../../view/edition-corpus.ts';

/** The corpus as it is set in a document: Chinese on the left, English on the right. */
export interface Facing {
  readonly corpus: Corpus;
  readonly edition: Edition;
  /** Takes the same words from both sides; Chinese quoted in English is in the document’s script too. */
  readonly both: (pick: (dressed: EditionCorpus) => string) => Bilingual;
}

/**
 * Dresses the corpus for both columns of a document.
 *
 * @param corpus the whole edition
 * @param edition an edition whose interface is Chinese: its words are on the left
 * @returns what the two columns are taken from
 */
export function faceLanguages(corpus: Corpus, edition: Edition): Facing {
  const chinese = dressCorpus(corpus, edition);
  // Its Chinese is left as written, for a text may be converted once only: a second time would undo the exceptions.
  const english = dressCorpus(corpus, findEdition('en'));
  return {
    corpus,
    edition,
    both: (pick) => ({ zh: pick(chinese), en: chinese.toScript(pick(english)) }),
  };
}
