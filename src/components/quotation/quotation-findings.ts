import { fill } from '../../edition/strings.ts';
import type { Answer, Finding, PlacedChange } from '../../quotation/check-quotation.ts';
import type { Run } from '../../quotation/describe.ts';
import type { QuotationSettings } from '../../view/quotation.ts';
import { citePlace, linkPlace } from './quoted-place.ts';

/** More differences than these are marked, not listed. */
const mostListed = 50;

type Texts = QuotationSettings['strings'];

function findIn(item: DocumentFragment, selector: string): HTMLElement {
  const element = item.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`quotation-check: its template has no ${selector}`);
  return element;
}

function verdictOf({ forms, verdict }: Pick<Finding, 'forms' | 'verdict'>, strings: Texts): string {
  return fill(strings.verdicts[verdict], { forms: forms.map((form) => strings.forms[form]).join(strings.and) });
}

function writeRuns(runs: readonly Run[]): (HTMLElement | string)[] {
  return runs.map(({ other, words }) => {
    if (!other) return words;
    const mark = document.createElement('mark');
    mark.textContent = words;
    return mark;
  });
}

function writeChange({ elsewhere, quote, text }: PlacedChange, settings: QuotationSettings): HTMLLIElement {
  const { strings } = settings;
  const item = document.createElement('li');
  const template = text === '' ? strings.added : quote === '' ? strings.leftOut : strings.replaced;
  item.append(fill(template, { text, quote }));
  if (elsewhere) item.append(` ${strings.elsewhere} `, linkPlace(elsewhere, settings));
  return item;
}

function writeChanges(changes: readonly PlacedChange[], settings: QuotationSettings): HTMLLIElement[] {
  const items = changes.slice(0, mostListed).map((change) => writeChange(change, settings));
  if (changes.length <= mostListed) return items;
  const rest = document.createElement('li');
  rest.textContent = fill(settings.strings.more, { count: changes.length - mostListed });
  return [...items, rest];
}

function writePlaces({ places, quoted }: Finding, settings: QuotationSettings): HTMLElement[] {
  const [first] = places;
  if (!first) return [];
  const links = [linkPlace(first, settings)];
  if (places.length > 1) {
    const others = document.createElement('a');
    others.href = settings.concordance.replace('{query}', encodeURIComponent(quoted));
    others.textContent = fill(settings.strings.others, { count: places.length - 1 });
    links.push(others);
  }
  return links;
}

function fillItem(item: DocumentFragment, finding: Finding, settings: QuotationSettings): void {
  const { comparison, language, places, quoted } = finding;
  const [first] = places;
  const lang = language === 'zh' ? settings.textLang : 'en';
  const put = (selector: string, content: readonly (HTMLElement | string)[], isShown: boolean): void => {
    findIn(item, selector).hidden = !isShown;
    const cell = findIn(item, `${selector} dd`);
    cell.lang = lang;
    cell.replaceChildren(...content);
  };
  const quote = findIn(item, 'blockquote');
  quote.lang = lang;
  quote.textContent = quoted;
  quote.hidden = comparison !== undefined;
  put('.places', writePlaces(finding, settings), first !== undefined);
  findIn(item, '.places dd').removeAttribute('lang');
  put('.text', writeRuns(comparison?.text ?? []), comparison !== undefined);
  put('.quote', writeRuns(comparison?.quote ?? []), comparison !== undefined);
  findIn(item, '.changes').hidden = comparison === undefined;
  findIn(item, '.changes ul').replaceChildren(...writeChanges(comparison?.changes ?? [], settings));
  const reference = first && citePlace(first, settings, new Date());
  findIn(item, '.reference').hidden = reference === undefined;
  findIn(item, '.reference p').textContent = reference ?? '';
  findIn(item, '.reference p').lang = settings.citation.lang;
}

/**
 * Says in one or two sentences what a quotation is.
 *
 * @param answer the answer
 * @param strings the page’s words
 * @returns the words; none if there was nothing to check
 */
export function summarise({ cut, findings, inOrder, verdict }: Answer, strings: Texts): string {
  if (findings.length === 0) return '';
  const forms = findings.flatMap((finding) => finding.forms);
  return [
    verdictOf({ verdict, forms: [...new Set(forms)] }, strings),
    ...(findings.length > 1 ? [fill(strings.pieces, { count: findings.length })] : []),
    ...(inOrder ? [] : [strings.disorder]),
    ...(cut ? [strings.cut] : []),
  ].join(' ');
}

/**
 * Makes the list of what was found.
 *
 * @param findings piece by piece
 * @param template the template of an item
 * @param settings what is known of the page
 * @returns the items in one fragment
 */
export function renderFindings(
  findings: readonly Finding[],
  template: HTMLTemplateElement,
  settings: QuotationSettings,
): DocumentFragment {
  const items = document.createDocumentFragment();
  for (const [index, finding] of findings.entries()) {
    const item = document.importNode(template.content, true);
    const verdict = findIn(item, '.verdict');
    findIn(item, '.finding').dataset['verdict'] = finding.verdict;
    verdict.hidden = findings.length === 1;
    const name = fill(settings.strings.piece, { number: index + 1 });
    verdict.textContent = `${name}: ${verdictOf(finding, settings.strings)}`;
    fillItem(item, finding, settings);
    items.append(item);
  }
  return items;
}
