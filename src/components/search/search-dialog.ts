import { isSingleKey, isTyping } from '../reading/typing.ts';
import { readingKeys } from '../../schema/reading-settings.ts';
import type { SearchBox } from './search-box.ts';

/** Opens the search over the page: by `/`, or by any link marked `data-opens-search`, which leads to the search page without it. */
class SearchDialog extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const openers = document.querySelectorAll('[data-opens-search]');
    for (const opener of openers) {
      for (const intent of ['pointerenter', 'focus'] as const) {
        opener.addEventListener(intent, () => void this.#prepare(), { signal });
      }
      opener.addEventListener(
        'click',
        (event) => {
          const { altKey, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
          if (altKey || ctrlKey || metaKey || shiftKey) return;
          event.preventDefault();
          this.#open();
        },
        { signal },
      );
    }
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== readingKeys.search || !isSingleKey(event) || isTyping(event.target)) return;
        event.preventDefault();
        this.#open();
      },
      { signal },
    );
    // A result on this very page closes the dialog by moving to its place.
    window.addEventListener(
      'hashchange',
      () => {
        this.querySelector('dialog')?.close();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #prepare(): Promise<void> {
    await import('./search-box.ts');
    await this.querySelector<SearchBox>('search-box')?.prepare();
  }

  #open(): void {
    this.querySelector('dialog')?.showModal();
    this.querySelector('input')?.focus();
    void this.#prepare();
  }
}

customElements.define('search-dialog', SearchDialog);
