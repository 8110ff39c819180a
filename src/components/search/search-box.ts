import type { Results, Search } from '../../search/search.ts';
import type { SearchSettings } from '../../view/search.ts';
import { readAddress, writeAddress } from './search-address.ts';
import { openOnce } from './open-search.ts';
import { OptionList } from './option-list.ts';
import { adoptStyles } from '../dom/adopt-styles.ts';
import results from './results.css?inline';
import box from './search-box.css?inline';
import dialog from './search-dialog.css?inline';
import { SearchOutput } from './search-output.ts';

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
  #output!: SearchOutput;
  #options!: OptionList;
  /** Counts the questions, so that a late answer to an early one is dropped. */
  #asked = 0;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#settings = JSON.parse(this.dataset['settings'] ?? '{}') as SearchSettings;
    this.#input = this.#find('input') as HTMLInputElement;
    this.#part = this.#find('[name="part"]') as HTMLSelectElement;
    this.#kind = this.#find('[name="kind"]') as HTMLSelectElement;
    this.#output = new SearchOutput((selector) => this.#find(selector), this.#settings);
    this.#options = new OptionList(this.#input, this.#output.list);
    this.#input.setAttribute('role', 'combobox');
    this.#input.setAttribute('aria-autocomplete', 'list');
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.setAttribute('aria-controls', this.#output.list.id);
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
      this.#output.say(this.#settings.strings.failed);
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

  async #ask(): Promise<void> {
    const question = ++this.#asked;
    const typed = this.#input.value;
    if (this.dataset['query'] === 'address') writeAddress(this.#fields);
    if (typed.trim() === '') {
      this.#show(undefined);
      this.#output.say('');
      this.#output.busy = false;
      return;
    }
    this.#output.busy = true;
    const slow = window.setTimeout(() => {
      this.#output.say(this.#settings.strings.loading);
    }, 250);
    const search = await this.prepare();
    const answer = await search?.ask(typed).catch(() => undefined);
    window.clearTimeout(slow);
    if (question !== this.#asked) return;
    if (search && !answer) this.#output.say(this.#settings.strings.failed);
    this.#show(answer);
    await this.#askElsewhere(search, typed, question, answer?.hits.length === 0 && !answer.document);
    await this.#output.showRest(() => question === this.#asked);
  }

  /** Looks beside the text where the reader asks for it, or where the text itself has nothing. */
  async #askElsewhere(search: Search | undefined, typed: string, question: number, nothing: boolean): Promise<void> {
    const kind = this.#kind.value;
    if (!search || (kind === '' && !nothing)) return;
    const found = await search.askReference(typed).catch(() => undefined);
    if (question !== this.#asked) return;
    if (!found) this.#output.add(this.#settings.strings.partial);
    const wanted = (found ?? []).filter((hit) => kind === '' || kind === 'all' || hit.kind === kind);
    const inPart = wanted.filter((hit) => this.#part.value === '' || hit.part === Number(this.#part.value));
    this.#output.showElsewhere(inPart);
  }

  #show(answer: Results | undefined): void {
    const part = this.#part.value === '' ? undefined : Number(this.#part.value);
    const hits = answer?.hits.filter((hit) => part === undefined || hit.part === part) ?? [];
    this.#options.clear();
    this.#output.clear();
    this.#output.list.hidden = !['', 'all'].includes(this.#kind.value);
    if (answer) {
      this.#output.show({ ...answer, hits }, (query) => {
        this.#take(query);
      });
    }
    this.#input.setAttribute('aria-expanded', String(hits.length > 0));
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
