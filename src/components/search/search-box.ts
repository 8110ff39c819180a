import type { Search } from '../../search/search.ts';
import type { SearchSettings } from '../../view/search.ts';
import { readAddress, writeAddress } from './search-address.ts';
import { openOnce } from './open-search.ts';
import { OptionList } from './option-list.ts';
import { adoptStyles } from '../dom/adopt-styles.ts';
import results from './results.css?inline';
import box from './search-box.css?inline';
import dialog from './search-dialog.css?inline';
import { renderElsewhere } from './search-elsewhere.ts';
import { renderOffers, renderResults, statusOf } from './search-results.ts';

for (const styles of [box, dialog, results]) adoptStyles(styles);

/**
 * A search field and its results, after the combobox pattern of the ARIA Authoring Practices
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Without it the form sends the reader to the search page.
 */
export class SearchBox extends HTMLElement {
  #settings!: SearchSettings;
  #input!: HTMLInputElement;
  #part!: HTMLSelectElement;
  #kind!: HTMLSelectElement;
  #results!: HTMLElement;
  #options!: OptionList;
  /** Counts the questions, so that a late answer to an early one is dropped. */
  #asked = 0;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#settings = JSON.parse(this.dataset['settings'] ?? '{}') as SearchSettings;
    this.#input = this.#find('input') as HTMLInputElement;
    this.#part = this.#find('[name="part"]') as HTMLSelectElement;
    this.#kind = this.#find('[name="kind"]') as HTMLSelectElement;
    this.#results = this.#find('[data-results]');
    this.#options = new OptionList(this.#input, this.#results);
    this.#input.setAttribute('role', 'combobox');
    this.#input.setAttribute('aria-autocomplete', 'list');
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.setAttribute('aria-controls', this.#results.id);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#input.addEventListener('focus', () => void this.prepare(), { signal });
    this.#input.addEventListener(
      'input',
      (event) => {
        if (!(event instanceof InputEvent && event.isComposing)) void this.#ask();
      },
      { signal },
    );
    this.#input.addEventListener('compositionend', () => void this.#ask(), { signal });
    this.#input.addEventListener(
      'keydown',
      (event) => {
        this.#press(event);
      },
      { signal },
    );
    for (const choice of [this.#part, this.#kind])
      choice.addEventListener('change', () => void this.#ask(), { signal });
    this.#find('form').addEventListener(
      'submit',
      (event) => {
        this.#submit(event);
      },
      { signal },
    );
    if (this.dataset['query'] === 'address') readAddress(this.#fields);
    // Also what was typed before this came.
    if (this.#input.value !== '') void this.#ask();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Begins to load the index; tells the reader in one sentence if that fails. */
  async prepare(): Promise<Search | undefined> {
    try {
      return await openOnce(this.#settings);
    } catch {
      this.#say(this.#settings.strings.failed);
      return undefined;
    }
  }

  get #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [this.#input, this.#part, this.#kind];
  }

  #find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`search-box: its markup has no ${selector}`);
    return element;
  }

  #say(words: string): void {
    this.#find('[data-status]').textContent = words;
  }

  async #ask(): Promise<void> {
    const question = ++this.#asked;
    const typed = this.#input.value;
    if (this.dataset['query'] === 'address') writeAddress(this.#fields);
    if (typed.trim() === '') {
      this.#show(undefined);
      this.#results.setAttribute('aria-busy', 'false');
      return;
    }
    this.#results.setAttribute('aria-busy', 'true');
    const slow = window.setTimeout(() => {
      this.#say(this.#settings.strings.loading);
    }, 250);
    const search = await this.prepare();
    const answer = await search?.ask(typed).catch(() => undefined);
    window.clearTimeout(slow);
    if (question !== this.#asked) return;
    if (search && !answer) this.#say(this.#settings.strings.failed);
    const rest = this.#show(answer);
    await this.#askElsewhere(search, typed, question, answer?.hits.length === 0 && !answer.document);
    await this.#drawRest(rest, question);
  }

  /** Looks beside the text where the reader asks for it, or where the text itself has nothing. */
  async #askElsewhere(search: Search | undefined, typed: string, question: number, nothing: boolean): Promise<void> {
    const kind = this.#kind.value;
    const found = kind === '' && !nothing ? [] : await search?.askReference(typed).catch(() => []);
    if (question !== this.#asked || !search) return;
    const wanted = (found ?? []).filter((hit) => kind === '' || kind === 'all' || hit.kind === kind);
    const inPart = wanted.filter((hit) => this.#part.value === '' || hit.part === Number(this.#part.value));
    this.#find('[data-elsewhere]').replaceChildren(...renderElsewhere(inPart, this.#settings));
  }

  /** Shows an answer’s first measures, and gives what makes the others. */
  #show(answer: Awaited<ReturnType<Search['ask']>> | undefined): Iterable<HTMLElement[]> {
    const settings = this.#settings;
    let rest: Iterable<HTMLElement[]> = [];
    const part = this.#part.value === '' ? undefined : Number(this.#part.value);
    const shown =
      answer && part !== undefined ? { ...answer, hits: answer.hits.filter((hit) => hit.part === part) } : answer;
    this.#find('[data-elsewhere]').replaceChildren();
    this.#results.hidden = !['', 'all'].includes(this.#kind.value);
    this.#options.clear();
    const hasHits = shown !== undefined && shown.hits.length > 0;
    this.#results.replaceChildren();
    if (!shown) {
      this.#find('[data-offers]').replaceChildren();
      if (this.#input.value.trim() === '') this.#say('');
    } else {
      const batches = renderResults(shown, settings, this.#results.id);
      this.#results.append(...(batches.next().value ?? []));
      rest = batches;
      const take = (query: string): void => {
        this.#take(query);
      };
      this.#find('[data-offers]').replaceChildren(...renderOffers(shown, settings, take));
      this.#say(statusOf(shown, settings));
    }
    if (hasHits) {
      this.#results.setAttribute('role', 'listbox');
      this.#results.setAttribute('aria-label', settings.strings.found);
    } else {
      this.#results.removeAttribute('role');
      this.#results.removeAttribute('aria-label');
    }
    this.#input.setAttribute('aria-expanded', String(hasHits));
    return rest;
  }

  /** Below the window: drawn when the reader has seen the first, unless another question has come. */
  async #drawRest(rest: Iterable<HTMLElement[]>, question: number): Promise<void> {
    for (const groups of rest) {
      await new Promise((resolve) => {
        setTimeout(resolve);
      });
      if (question !== this.#asked) return;
      this.#results.append(...groups);
    }
    if (question === this.#asked) this.#results.setAttribute('aria-busy', 'false');
  }

  #take(query: string): void {
    this.#input.value = query;
    this.#input.focus();
    void this.#ask();
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.#options.move(event.key === 'ArrowDown' ? 1 : -1);
    } else if (event.key === 'Enter') {
      const option = this.#options.active;
      if (!option) return;
      event.preventDefault();
      option.click();
    } else if (event.key === 'Escape' && this.#input.value !== '') {
      event.preventDefault();
      event.stopPropagation();
      this.#take('');
    }
  }

  #submit(event: SubmitEvent): void {
    if (this.dataset['query'] !== 'address') return;
    event.preventDefault();
    void this.#ask();
  }
}

customElements.define('search-box', SearchBox);
