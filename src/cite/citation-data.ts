import type { Language } from '../edition/editions.ts';
import { fill } from '../edition/strings.ts';
import type { DocumentContent } from '../schema/document.ts';
import type { InterfaceText } from '../schema/interface.ts';
import { chineseNumeral } from '../text/numbering.ts';

/** A day as CSL-JSON writes it. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly [number, number, number]];
}

/** An item of CSL-JSON, no more of it than is used here. */
export interface CslItem {
  readonly id: string;
  readonly type: 'document' | 'legislation' | 'report';
  readonly language: string;
  readonly title: string;
  readonly 'title-short'?: string;
  readonly 'original-title'?: string;
  readonly author?: readonly { readonly literal: string }[];
  readonly genre?: string;
  readonly number?: string;
  readonly section?: string;
  readonly jurisdiction?: string;
  readonly issued: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
}

/** What of a measure a citation needs. */
export interface CitedMeasure {
  readonly id: string;
  /** The number that runs through the official text; null for the opening. */
  readonly official: number | null;
}

/** How a citation names a measure, one of its sentences and several of them; `{from}` and `{to}` are their places. */
export interface Pins {
  readonly whole: string;
  readonly sentence: string;
  readonly sentences: string;
}

/**
 * Writes a day as CSL-JSON does.
 *
 * @param date `2015-12-18`
 * @returns the day in parts
 */
export function cslDate(date: string): CslDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { 'date-parts': [[year, month, day]] };
}

/**
 * The document’s number as a text in a language writes it.
 *
 * @param document the document
 * @param language the language
 * @returns `国发〔2015〕71号`, `Guofa [2015] No. 71`
 */
export function documentNumber({ citation, number }: DocumentContent, language: Language): string {
  return language === 'zh' ? number : `${citation.series} No. ${citation.seriesNumber}`;
}

/**
 * Makes the item that reference managers read.
 *
 * @param document the document
 * @param language the language of the text that is cited
 * @param measure the measure, its pinpoint and its address
 * @returns the item, of type legislation
 */
export function makeCslItem(
  document: DocumentContent,
  language: Language,
  measure: CitedMeasure & { readonly pin: string; readonly url: string },
): CslItem {
  return {
    id: `${document.id}-${measure.id}`,
    type: 'legislation',
    language: language === 'zh' ? 'zh-CN' : 'en',
    title: document.title[language],
    'title-short': document.shortTitle[language],
    ...(language === 'en' ? { 'original-title': document.title.zh } : {}),
    author: [{ literal: language === 'zh' ? document.issuer.zh : document.citation.issuer }],
    number: documentNumber(document, language),
    section: measure.pin,
    jurisdiction: 'cn',
    issued: cslDate(document.issued),
    URL: measure.url,
  };
}

/**
 * Names a measure as citations do.
 *
 * @param words the interface’s words for it
 * @param language their language
 * @param measure the measure
 * @returns the names of the measure and of its sentences
 */
export function makePins(
  { measure, opening, sentence, sentences }: InterfaceText['cite']['pins'],
  language: Language,
  { official }: CitedMeasure,
): Pins {
  const write = (number: number): string =>
    fill(measure, { number: language === 'zh' ? chineseNumeral(number) : number });
  const pin = official === null ? opening : write(official);
  const withPin = (template: string): string => template.replace('{pin}', pin);
  return { whole: pin, sentence: withPin(sentence), sentences: withPin(sentences) };
}
