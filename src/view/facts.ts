import { writeDate } from '../text/dates.ts';
import { type CitationLink, resolveCitation } from './citations.ts';
import type { Bilingual } from './corpus.ts';
import type { EditionCorpus } from './edition-corpus.ts';

/** One value of a fact. */
export interface FactValue {
  readonly text: string;
  /** The language of the text, if it is not the page’s. */
  readonly lang?: string | undefined;
  readonly href?: string | undefined;
  /** What is said of the value, beside it. */
  readonly remark?: string | undefined;
  /** The language of the remark, if it is not the page’s. */
  readonly remarkLang?: string | undefined;
}

/** A label and what stands beside it. */
export interface Fact {
  readonly label: string;
  readonly values: readonly FactValue[];
}

/**
 * Makes a fact of what is known.
 *
 * @param label the label
 * @param values what is known, texts or finished values; nothing where it is unknown
 * @returns the fact, or none if nothing is known
 */
export function makeFact(label: string, ...values: readonly (FactValue | string | undefined)[]): Fact[] {
  const known = values.flatMap((value) => {
    if (value === undefined) return [];
    return typeof value === 'string' ? [{ text: value }] : [value];
  });
  return known.length === 0 ? [] : [{ label, values: known }];
}

/**
 * Makes a fact of a date.
 *
 * @param dressed the corpus in one edition
 * @param label the label
 * @param date a date as exact as it is known, or nothing
 * @returns the fact, or none without a date
 */
export function makeDateFact({ edition }: EditionCorpus, label: string, date: string | undefined): Fact[] {
  return makeFact(label, date === undefined ? undefined : writeDate(date, edition.language));
}

/**
 * Sets words in both languages, the edition’s own first.
 *
 * @param dressed the corpus in one edition
 * @param words the words, the Chinese in Simplified script
 * @returns two values
 */
export function viewBoth({ edition, inScript }: EditionCorpus, words: Bilingual): FactValue[] {
  const { en, zh } = inScript(words);
  const english = { text: en, lang: 'en' };
  const chinese = { text: zh, lang: edition.textLang };
  return edition.language === 'en' ? [english, chinese] : [chinese, english];
}

/**
 * Makes a value of a source.
 *
 * @param dressed the corpus in one edition
 * @param citation the source
 * @returns its label, address and remark
 */
export function viewSource({ edition }: EditionCorpus, { href, label, lang, remark }: CitationLink): FactValue {
  // In English a label may mix a Chinese title with an English publisher; remarks are written in English alone.
  if (edition.language === 'en') return { text: label, href, remark };
  return { text: label, lang: lang === edition.textLang ? undefined : lang, href, remark, remarkLang: 'en' };
}

/**
 * Makes the facts that close an entry: how well it is known, when it was checked, where it was seen.
 *
 * @param dressed the corpus in one edition
 * @param entry the entry
 * @returns the facts
 */
export function makeProvenance(
  dressed: EditionCorpus,
  entry: { confidence: 'seen' | 'secondary' | 'background'; asOf: string; sources?: readonly string[] | undefined },
): Fact[] {
  const { strings } = dressed;
  const sources = (entry.sources ?? []).map((citation) => viewSource(dressed, resolveCitation(dressed, citation)));
  return [
    ...makeFact(strings.reference.confidence, strings.notes.confidences[entry.confidence]),
    ...makeDateFact(dressed, strings.reference.checked, entry.asOf),
    ...makeFact(strings.notes.sources, ...sources),
  ];
}
