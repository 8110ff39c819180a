import { fill } from '../../edition/strings.ts';
import { concord, type Line, type Sort, sortLines, sorts } from '../../search/concordance.ts';
import { type SearchedRecord, unfold } from '../../search/passages.ts';
import type { SearchText } from '../../search/search-text.ts';
import type { ConcordanceSettings } from '../../view/concordance.ts';
import { renderRows } from './concordance-rows.ts';

async function loadRecords(address: string): Promise<SearchedRecord[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return unfold((await response.json()) as SearchText);
}

/** So many lines are drawn at once: the browser answers the reader between. */
const batch = 400;

/** Lets the browser answer the reader. */
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/** A field, the choice of an order and the lines of the concordance. The address always says what is shown. */
class ConcordanceList extends HTMLElement {
  #settings!: ConcordanceSettings;
  #input!: HTMLInputElement;
  #sort!: HTMLSelectElement;
  #records: Promise<SearchedRecord[] | undefined> | undefined;
  /** Counts the questions, so that a late answer to an early one is dropped. */
  #asked = 0;
  /** What is shown, for the download. */
  #query = '';
  #lines: readonly Line[] = [];
  #listening = new AbortController();

  connectedCallback(): void {
    this.#settings = JSON.parse(this.dataset['settings'] ?? '{}') as ConcordanceSettings;
    this.#input = this.#find('input') as HTMLInputElement;
    this.#sort = this.#find('select') as HTMLSelectElement;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const ask = (): void => void this.#ask();
    this.#input.addEventListener(
      'input',
      (event) => {
        if (!(event instanceof InputEvent && event.isComposing)) ask();
      },
      { signal },
    );
    this.#input.addEventListener('compositionend', ask, { signal });
    this.#sort.addEventListener('change', ask, { signal });
    this.#find('form').addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        ask();
      },
      { signal },
    );
    this.#find('[data-download]').addEventListener(
      'click',
      () => {
        void this.#download();
      },
      { signal },
    );
    this.#readAddress();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`concordance-list lacks ${selector}`);
    return element;
  }

  #say(words: string): void {
    this.#find('[data-status]').textContent = words;
  }

  #readAddress(): void {
    const address = new URLSearchParams(window.location.search);
    this.#input.value = address.get('q') ?? '';
    const sort = address.get('sort');
    this.#sort.value = sorts.find((known) => known === sort) ?? sorts[0];
    if (this.#input.value === '') void this.#load();
    else void this.#ask();
  }

  #writeAddress(): void {
    const address = new URL(window.location.href);
    const entries = { q: this.#input.value.slice(0, 200), sort: this.#sort.value === sorts[0] ? '' : this.#sort.value };
    for (const [name, value] of Object.entries(entries)) {
      if (value === '') address.searchParams.delete(name);
      else address.searchParams.set(name, value.toWellFormed());
    }
    try {
      window.history.replaceState(window.history.state, '', address);
    } catch {
      // Safari takes a hundred in half a minute.
    }
  }

  /** The text, fetched once; after a failure, again at the next question. */
  #load(): Promise<SearchedRecord[] | undefined> {
    this.#records ??= loadRecords(this.#settings.text).catch(() => {
      this.#records = undefined;
      return undefined;
    });
    return this.#records;
  }

  async #ask(): Promise<void> {
    const question = ++this.#asked;
    this.#writeAddress();
    const results = this.#find('[data-results]');
    results.ariaBusy = 'true';
    const slow = window.setTimeout(() => {
      this.#say(this.#settings.strings.loading);
    }, 250);
    const records = await this.#load();
    window.clearTimeout(slow);
    if (question !== this.#asked) return;
    const { script, strings } = this.#settings;
    const { cut, lines, query } = concord(records ?? [], this.#input.value, script);
    await pause();
    if (question !== this.#asked) return;
    this.#query = query;
    this.#lines = sortLines(lines, this.#sort.value as Sort);
    const isEmpty = lines.length === 0;
    this.#find('caption').textContent = fill(strings.caption, { query });
    this.#find('table').hidden = isEmpty;
    this.#find('[data-download]').hidden = isEmpty;
    const measures = new Set(lines.map(({ measure }) => measure)).size;
    const counts = fill(isEmpty ? strings.none : strings.lines, { lines: lines.length, measures, query });
    if (!records) this.#say(strings.failed);
    else this.#say(query === '' ? '' : `${counts}${cut ? ` ${strings.cut}` : ''}`);
    if (await this.#draw(question)) results.ariaBusy = 'false';
  }

  /** Draws the lines, and says whether all: a later question ends it. */
  async #draw(question: number): Promise<boolean> {
    const template = this.#find('template') as HTMLTemplateElement;
    const body = this.#find('tbody');
    const rows = (from: number): DocumentFragment =>
      renderRows(this.#lines.slice(from, from + batch), template, this.#settings);
    body.replaceChildren(rows(0));
    for (let drawn = batch; drawn < this.#lines.length; drawn += batch) {
      await pause();
      if (question !== this.#asked) return false;
      body.append(rows(drawn));
    }
    return true;
  }

  async #download(): Promise<void> {
    // What is shown now: the reader may ask on while the rest is loaded.
    const query = this.#query;
    const lines = this.#lines;
    try {
      const { saveLines } = await import('./save-lines.ts');
      saveLines(query, lines, this.#settings.textLang);
    } catch {
      this.#say(this.#settings.strings.failed);
    }
  }
}

customElements.define('concordance-list', ConcordanceList);
