import { element, fillIn } from '../dom/element.ts';
import type { FoundPassage, Hit, MarkedText } from '../../search/results.ts';
import type { Offer } from '../../search/offers.ts';
import type { Reason, Results } from '../../search/search.ts';
import type { SearchSettings } from '../../view/search.ts';

function mark({ marks, text }: MarkedText): (Node | string)[] {
  let position = 0;
  const pieces = marks.flatMap(([from, to]) => {
    const before = text.slice(position, from);
    position = to;
    return [before, element('mark', {}, [text.slice(from, to)])];
  });
  return [...pieces, text.slice(position)];
}

/**
 * Makes the two halves of a passage, the one that has the match first.
 *
 * @param passage the heading, sentence or note
 * @param settings what is known of the page
 * @returns an element for each language
 */
export function renderPassage(passage: FoundPassage, { language, textLang }: SearchSettings): HTMLElement[] {
  const zh = { lang: textLang, content: mark(passage.zh) };
  const en = { lang: 'en', content: mark(passage.en) };
  const inChinese = passage.zh.marks.length > 0;
  const inEnglish = passage.en.marks.length > 0;
  const chineseFirst = inChinese === inEnglish ? language === 'zh' : inChinese;
  const [first, second] = chineseFirst ? [zh, en] : [en, zh];
  return [
    element('span', { lang: first.lang }, first.content),
    element('span', { lang: second.lang, class: 'second' }, second.content),
  ];
}

function renderHit(hit: Hit, settings: SearchSettings, listId: string, count: () => number): HTMLElement {
  const address = settings.measure.replace('{id}', hit.id);
  const option = (
    href: string,
    attributes: Readonly<Record<string, string>>,
    children: readonly (Node | string)[],
  ): HTMLElement =>
    element(
      'a',
      { href, role: 'option', id: `${listId}-${count()}`, tabindex: '-1', 'aria-selected': 'false', ...attributes },
      children,
    );
  const number = hit.official === null ? '' : `${hit.id} (${hit.official})`;
  const heading = hit.heading.zh.text === '' ? [] : renderPassage(hit.heading, settings);
  const title = option(address, { class: 'heading' }, [
    element('span', { class: 'number' }, [number || hit.id]),
    ...heading,
  ]);
  const sentences = hit.sentences.map((sentence) =>
    option(`${address}#s${sentence.place}`, { 'data-hit-sentence': sentence.id }, renderPassage(sentence, settings)),
  );
  return element('div', { role: 'group', 'data-hit': hit.id, 'aria-label': number || hit.id }, [title, ...sentences]);
}

/** As many measures as a window shows at once. */
const batch = 8;

/**
 * Makes the elements of the results: one group for each measure, one option for its heading and each sentence.
 *
 * @param results the answer of the search
 * @param settings what is known of the page
 * @param listId the id of the list, from which the options get theirs
 * @yields the groups in order of rank, a window’s worth at a time, so that what is below it need not be waited for
 */
export function* renderResults(
  { hits }: Results,
  settings: SearchSettings,
  listId: string,
): Generator<HTMLElement[], void> {
  let options = 0;
  const count = (): number => (options += 1);
  for (let from = 0; from < hits.length; from += batch)
    yield hits.slice(from, from + batch).map((hit) => renderHit(hit, settings, listId, count));
}

function explain(reason: Reason, { script, strings }: SearchSettings): string {
  if (reason.kind === 'number') return strings.byNumber;
  if (reason.kind === 'stem') return strings.byStem;
  if (reason.kind === 'pinyin') return strings.byPinyin;
  return fillIn(reason.why === 'regional' ? strings.byRegional : strings.byAbbreviation, {
    typed: reason.typed,
    means: reason.means[script],
  });
}

/**
 * Says in a line what was found and why.
 *
 * @param results the answer of the search
 * @param settings what is known of the page
 * @returns the words for the status region
 */
export function statusOf(
  { cut, document: isDocument, hits, isPartial, query, reasons }: Results,
  settings: SearchSettings,
): string {
  const { strings } = settings;
  const sentences = hits.reduce((sum, hit) => sum + hit.sentences.length, 0);
  const counts = { measures: hits.length, sentences, query };
  const found = hits.length === 0 ? strings.none : strings.results;
  const words = isDocument ? [strings.document] : [fillIn(found, counts)];
  return [
    ...words,
    ...reasons.map((reason) => explain(reason, settings)),
    ...(cut ? [strings.cut] : []),
    ...(isPartial ? [strings.partial] : []),
  ].join(' ');
}

function offerWords({ kind, measures, query }: Offer, strings: SearchSettings['strings']): string {
  const template = { apart: strings.offerApart, part: strings.offerPart, beginning: strings.offerBeginning }[kind];
  return fillIn(template, { measures, query });
}

/**
 * Makes the links to the next best thing, or to the document itself.
 *
 * @param results the answer of the search
 * @param settings what is known of the page
 * @param take called with the query of the offer that the reader takes
 * @returns the links; none if something was found
 */
export function renderOffers(
  results: Results,
  { home, strings }: SearchSettings,
  take: (query: string) => void,
): HTMLElement[] {
  if (results.document) return [element('a', { href: home }, [strings.document])];
  return results.offers.map((offer) => {
    const link = element('a', { href: `?q=${encodeURIComponent(offer.query)}` }, [offerWords(offer, strings)]);
    link.addEventListener('click', (event) => {
      event.preventDefault();
      take(offer.query);
    });
    return link;
  });
}
