import type { Pins } from '../../cite/citation-data.ts';
import { type DayForm, writeDay } from '../../cite/template.ts';

/** What the panel’s element knows beside its markup. */
export interface CiteSettings {
  readonly pins: Readonly<Record<'en' | 'zh', Pins>>;
  /** What a sentence is called: `Sentence {place}`. */
  readonly one: string;
  /** What a button says, and what it is called to those who do not see where it stands: `Copy: {name}`. */
  readonly copy: string;
  readonly copyNamed: string;
  readonly copied: string;
  readonly failed: string;
  readonly fetchFailed: string;
}

/** Sentences by their places; the same twice for one, none for the whole measure. */
export type Range = readonly [from: number, to: number] | undefined;

/**
 * Names the place that is cited.
 *
 * @param pins the names in one language
 * @param range the sentences
 * @returns `measure 8, sentence 2`
 */
export function namePlace(pins: Pins, range: Range): string {
  if (!range) return pins.whole;
  const [from, to] = range;
  const template = from === to ? pins.sentence : pins.sentences;
  return template.replace('{from}', String(from)).replace('{to}', String(to));
}

/**
 * The address of what is cited.
 *
 * @param url the measure’s address, perhaps without host
 * @param range the sentences
 * @returns the absolute address, of the first sentence if there are several
 */
export function addressOf(url: string, range: Range): string {
  return `${new URL(url, window.location.href).href}${range ? `#s${range[0]}` : ''}`;
}

/**
 * Writes place, address and day of access into a citation.
 *
 * @param entry the element of one style
 * @param pins what places are called
 * @param url the measure’s address, perhaps without host
 * @param range the sentences
 */
export function fillCitation(entry: HTMLElement, pins: CiteSettings['pins'], url: string, range: Range): void {
  const pin = namePlace(pins[entry.dataset['words'] === 'zh' ? 'zh' : 'en'], range);
  for (const slot of entry.querySelectorAll('[data-pin]')) slot.textContent = pin;
  for (const slot of entry.querySelectorAll('[data-url]')) slot.textContent = addressOf(url, range);
  const today = new Date();
  for (const slot of entry.querySelectorAll<HTMLElement>('[data-accessed]')) {
    const time = slot.querySelector('time');
    if (!time) continue;
    time.textContent = writeDay(today, slot.dataset['accessed'] as DayForm);
    time.dateTime = writeDay(today, 'iso');
    slot.hidden = false;
  }
}
