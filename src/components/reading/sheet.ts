import { adoptStyles } from '../dom/adopt-styles.ts';
import { element } from '../dom/element.ts';
import styles from './sheet.css?inline';

adoptStyles(styles);

/**
 * Makes a sheet: a popover at the window’s edge.
 *
 * @param name its kind, for its style
 * @param label what it is called
 * @param body what it holds
 * @param close the words of the button that closes it; none leaves it out
 * @returns the sheet, not yet on the page
 */
export function makeSheet(name: string, label: string, body: HTMLElement, close?: string): HTMLElement {
  const sheet = element('div', { popover: '', class: `sheet interface ${name}`, role: 'dialog', 'aria-label': label }, [
    body,
  ]);
  if (close === undefined) return sheet;
  const button = element('button', { type: 'button', class: 'close' }, [close]);
  button.addEventListener('click', () => {
    sheet.hidePopover();
  });
  sheet.prepend(button);
  return sheet;
}
