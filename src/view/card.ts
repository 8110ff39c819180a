import { fill } from '../edition/strings.ts';
import { writeDate } from '../text/dates.ts';
import { chineseNumeral } from '../text/numbering.ts';
import type { CorpusMeasure } from './corpus.ts';
import { numberMeasure } from './measure.ts';
import { type EditionCorpus, type EditionText, measureTitle } from './edition-corpus.ts';

/** What stands on a card. */
export interface Card {
  /** The measure’s id; none on the card of the front page. */
  readonly measure: string | undefined;
  /** In the seal: the official number, 八, or what the opening is called; the site’s mark where it is empty. */
  readonly seal: string;
  /** Above the title. */
  readonly about: string;
  readonly title: EditionText;
  /** The Chinese title in Simplified script, which has as many characters, and the terms in it: where a line may end. */
  readonly words: string;
  readonly terms: readonly { readonly from: number; readonly to: number }[];
  /** At the foot: the document’s number, and its short title with the edition’s name. */
  readonly number: string;
  readonly name: string;
}

function makeCard(dressed: EditionCorpus, measure: CorpusMeasure | undefined): Card {
  const { corpus, edition, findTerms, inLanguage, inScript, strings, toScript } = dressed;
  const { document } = corpus;
  const { en, zh } = measure?.title ?? document.title;
  const opening = toScript(corpus.interface.zh.measure.opening);
  const issued = fill(strings.home.issued, { date: writeDate(document.issued, edition.language) });
  return {
    measure: measure?.id,
    seal: measure ? (measure.official === null ? opening : chineseNumeral(measure.official)) : '',
    about: (measure ? numberMeasure(dressed, measure) : [inLanguage(document.issuer), issued]).join(' · '),
    title: measure ? measureTitle(dressed, measure) : inScript(document.title),
    words: zh,
    terms: findTerms({ en, zh }).zh,
    number: toScript(document.number),
    name: `${inLanguage(document.shortTitle)} · ${edition.name}`,
  };
}

/**
 * Makes the cards of an edition.
 *
 * @param dressed the corpus in one edition
 * @returns the card of the front page, then that of each measure
 */
export function makeCards(dressed: EditionCorpus): readonly [Card, ...Card[]] {
  return [makeCard(dressed, undefined), ...dressed.corpus.measures.map((measure) => makeCard(dressed, measure))];
}
