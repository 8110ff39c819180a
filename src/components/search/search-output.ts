import type { ReferenceHit, Results } from '../../search/search.ts';
import type { SearchSettings } from '../../view/search.ts';
import { renderElsewhere } from './search-elsewhere.ts';
import { renderOffers, renderResults, statusOf } from './search-results.ts';

/** What a search says and finds, in the elements of `SearchOutput.astro`. */
export class SearchOutput {
  /** The measures that were found, with their sentences. */
  readonly list: HTMLElement;
  readonly #settings: SearchSettings;
  readonly #status: HTMLElement;
  readonly #offers: HTMLElement;
  readonly #elsewhere: HTMLElement;
  #rest: Iterable<HTMLElement[]> = [];

  /**
   * @param find finds one of the elements, or throws
   * @param settings what is known of the page
   */
  constructor(find: (selector: string) => HTMLElement, settings: SearchSettings) {
    this.#settings = settings;
    this.list = find('[data-results]');
    this.#status = find('[data-status]');
    this.#offers = find('[data-offers]');
    this.#elsewhere = find('[data-elsewhere]');
  }

  /**
   * Tells the reader one sentence.
   *
   * @param words in the language of the interface
   */
  say(words: string): void {
    this.#status.textContent = words;
  }

  /**
   * Tells the reader one sentence more, unless it was told.
   *
   * @param words in the language of the interface
   */
  add(words: string): void {
    if (this.#status.textContent.includes(words)) return;
    this.say([this.#status.textContent, words].join(' ').trim());
  }

  /** Whether something of the answer is still to come. */
  set busy(isBusy: boolean) {
    this.list.setAttribute('aria-busy', String(isBusy));
  }

  /** Takes away what was found; what was said stays. */
  clear(): void {
    this.#rest = [];
    for (const element of [this.list, this.#offers, this.#elsewhere]) element.replaceChildren();
    this.list.removeAttribute('role');
    this.list.removeAttribute('aria-label');
  }

  /**
   * Shows an answer: as many measures as a window holds.
   *
   * @param results the answer
   * @param take asks a question that the answer offers instead
   */
  show(results: Results, take: (query: string) => void): void {
    const batches = renderResults(results, this.#settings, this.list.id);
    this.list.append(...(batches.next().value ?? []));
    this.#rest = batches;
    this.#offers.replaceChildren(...renderOffers(results, this.#settings, take));
    this.say(statusOf(results, this.#settings));
    if (results.hits.length === 0) return;
    this.list.setAttribute('role', 'listbox');
    this.list.setAttribute('aria-label', this.#settings.strings.found);
  }

  /**
   * Shows what was found beside the text.
   *
   * @param hits best first
   */
  showElsewhere(hits: readonly ReferenceHit[]): void {
    this.#elsewhere.replaceChildren(...renderElsewhere(hits, this.#settings));
  }

  /**
   * Shows the measures below the window, when the reader has seen the first.
   *
   * @param isWanted whether no other question has come
   */
  async showRest(isWanted: () => boolean): Promise<void> {
    for (const groups of this.#rest) {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      if (!isWanted()) return;
      this.list.append(...groups);
    }
    if (isWanted()) this.busy = false;
  }
}
