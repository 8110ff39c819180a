import type { CitePanel } from '../cite/cite-panel.ts';
import type { CopiedCitation } from '../cite/citation-words.ts';
import { copyWords } from '../cite/clipboard.ts';
import { type CleanCopy, cleanSelection, writeCopy } from './clean-copy.ts';

/**
 * Copies sentences clean, with their reference and address below, and puts a button for it beside each. Without it the browser copies
 * what is selected.
 */
class CopyArea extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener(
      'copy',
      (event) => {
        this.#rewrite(event);
      },
      { signal },
    );
    const template = this.querySelector('template');
    for (const segment of template ? this.querySelectorAll('.segment') : []) {
      const button = template?.content.firstElementChild?.cloneNode(true);
      const id = segment.querySelector<HTMLElement>('[data-sentence]')?.dataset['sentence'] ?? '';
      if (!(button instanceof HTMLElement) || segment.querySelector('[data-copy]')) continue;
      button.title = button.title.replace('{id}', id);
      button.ariaLabel = button.title;
      button.addEventListener(
        'click',
        () => {
          void this.#copySegment(segment, button);
        },
        { signal },
      );
      segment.append(button);
    }
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #panel(): CitePanel | null {
    return this.querySelector<CitePanel>('cite-panel');
  }

  #write(copy: CleanCopy): CopiedCitation {
    const panel = this.#panel;
    const reference = panel?.addsReference ? panel.refer(copy.range) : undefined;
    return writeCopy(copy, reference);
  }

  #rewrite(event: ClipboardEvent): void {
    const selection = document.getSelection();
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
    const copy = range && cleanSelection(this, range);
    if (!copy || !event.clipboardData) return;
    const { html, text } = this.#write(copy);
    event.clipboardData.setData('text/plain', text);
    event.clipboardData.setData('text/html', html);
    event.preventDefault();
  }

  async #copySegment(segment: Element, button: HTMLElement): Promise<void> {
    const range = document.createRange();
    range.selectNodeContents(segment);
    const copy = cleanSelection(this, range);
    if (!copy) return;
    const { html, text } = this.#write(copy);
    const isCopied = await copyWords(text, html);
    this.#panel?.say(isCopied);
    button.dataset['copied'] = String(isCopied);
    window.setTimeout(() => {
      delete button.dataset['copied'];
    }, 2000);
  }
}

customElements.define('copy-area', CopyArea);
