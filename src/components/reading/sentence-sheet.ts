import type { ReadingRoom } from '../../view/reading.ts';
import { element, fillIn } from '../dom/element.ts';
import { makeSheet } from './sheet.ts';

/** A copy that is no sentence of the page. */
function copyOf(source: HTMLElement): HTMLElement {
  const copy = source.cloneNode(true) as HTMLElement;
  for (const attribute of ['id', 'data-sentence']) copy.removeAttribute(attribute);
  return copy;
}

/**
 * Shows a sentence’s counterpart where it is hidden, its notes, and what can be done with it.
 *
 * @param segment the sentence
 * @param room the words
 */
export function openSentence(segment: HTMLElement, { words }: ReadingRoom): void {
  const sentences = [...segment.querySelectorAll<HTMLElement>('[data-sentence]')];
  const hidden = sentences.filter((sentence) => !sentence.checkVisibility());
  const place = segment.querySelector<HTMLAnchorElement>('.place');
  const pointers = segment.querySelector<HTMLElement>('.pointers');
  const copyButton = segment.querySelector<HTMLElement>('[data-copy]');
  const name = fillIn(words.counterpart, { id: sentences[0]?.dataset['sentence'] ?? '' });
  const copy = element('button', { type: 'button' }, [words.copy]);
  const body = element('div', {}, [
    element('p', { class: 'name' }, [name]),
    ...hidden.map(copyOf),
    ...(pointers && !pointers.checkVisibility() ? [copyOf(pointers)] : []),
    element('p', { class: 'actions' }, [
      ...(copyButton ? [copy] : []),
      element('a', { href: place?.href ?? '' }, [words.link]),
    ]),
  ]);
  const sheet = makeSheet('sentence', name, body, words.close);
  copy.addEventListener('click', () => {
    copyButton?.click();
    sheet.hidePopover();
  });
  segment.after(sheet);
  sheet.addEventListener('toggle', () => {
    if (!sheet.matches(':popover-open')) sheet.remove();
  });
  sheet.showPopover();
}
