import { makePins } from '../../cite/citation-data.ts';
import { writeCitation } from '../../cite/template.ts';
import { fill } from '../../edition/strings.ts';
import type { Place } from '../../quotation/check-quotation.ts';
import type { QuotationSettings } from '../../view/quotation.ts';
import { addressOf, namePlace, type Range } from '../cite/cite-place.ts';

type Passage = Place['from'];

function headingOf(
  { measure }: Passage,
  { headings }: QuotationSettings,
): QuotationSettings['headings'][number] | undefined {
  return headings.find(({ id }) => id === measure);
}

function nameOf(passage: Passage, settings: QuotationSettings): string {
  const { measure, place } = passage;
  return headingOf(passage, settings)?.name ?? (place === 0 ? measure : `${measure}.${place}`);
}

function rangeOf({ from, to }: Place): Range {
  if (from.place === 0) return undefined;
  return from.measure === to.measure ? [from.place, to.place] : [from.place, from.place];
}

function pageOf(passage: Passage, settings: QuotationSettings): string {
  return headingOf(passage, settings)?.id ?? settings.measure.replace('{id}', passage.measure);
}

/**
 * Makes the link to a place.
 *
 * @param place the place
 * @param settings what is known of the page
 * @returns a link named by the ids of its sentences, such as `3-1.2` or `3-1.1–3-1.2`, a measure’s for a heading
 */
export function linkPlace(place: Place, settings: QuotationSettings): HTMLAnchorElement {
  const link = document.createElement('a');
  const ends = new Set([nameOf(place.from, settings), nameOf(place.to, settings)]);
  link.className = 'figures';
  link.textContent = [...ends].join('–');
  const range = rangeOf(place);
  link.href = pageOf(place.from, settings) + (range ? `#s${range[0]}` : '');
  return link;
}

/**
 * Cites a place in the edition’s first style.
 *
 * @param place the place
 * @param settings what is known of the page
 * @param today the day of access
 * @returns the finished citation with its address; nothing for a title, which is no measure’s
 */
export function citePlace(place: Place, settings: QuotationSettings, today: Date): string | undefined {
  const { from, to } = place;
  if (headingOf(from, settings)) return undefined;
  const { pieces, words } = settings.citation;
  const pin = (passage: Passage, range: Range): string =>
    namePlace(makePins(settings.pins, words, { id: passage.measure, official: passage.official }), range);
  const isSpan = from.measure !== to.measure && !headingOf(to, settings);
  const start = pin(from, rangeOf(place));
  const end = isSpan ? pin(to, to.place === 0 ? undefined : [to.place, to.place]) : '';
  const url = addressOf(pageOf(from, settings), rangeOf(place));
  const citation = writeCitation(pieces, {
    pin: isSpan ? fill(settings.strings.span, { from: start, to: end }) : start,
    url,
    accessed: today,
  });
  return citation.includes(url) ? citation : `${citation} ${url}`;
}
