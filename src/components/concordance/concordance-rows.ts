import { cutContexts } from '../../search/concordance-line.ts';
import type { Line } from '../../search/concordance.ts';
import type { ConcordanceSettings } from '../../view/concordance.ts';

function findIn(row: DocumentFragment, selector: string): HTMLElement {
  const element = row.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`concordance-list lacks ${selector}`);
  return element;
}

function write(cell: HTMLElement, text: string, lang: string): void {
  cell.textContent = text;
  cell.lang = lang;
}

/**
 * Makes the rows of the table.
 *
 * @param lines the lines, in order
 * @param template the template of a row
 * @param settings what is known of the page
 * @returns the rows in one fragment
 */
export function renderRows(
  lines: readonly Line[],
  template: HTMLTemplateElement,
  { measure, textLang }: ConcordanceSettings,
): DocumentFragment {
  const rows = document.createDocumentFragment();
  for (const line of lines) {
    const row = document.importNode(template.content, true);
    const [own, other] = line.language === 'zh' ? [textLang, 'en'] : ['en', textLang];
    const { left, right } = cutContexts(line);
    const link = findIn(row, 'a') as HTMLAnchorElement;
    link.href = measure.replace('{id}', line.measure) + (line.place === 0 ? '' : `#s${line.place}`);
    link.textContent = line.id;
    write(findIn(row, '.left'), left, own);
    const mark = document.createElement('mark');
    write(mark, line.keyword, own);
    findIn(row, '.keyword').replaceChildren(mark);
    write(findIn(row, '.right'), right, own);
    write(findIn(row, '.counterpart'), line.counterpart, other);
    rows.append(row);
  }
  return rows;
}
