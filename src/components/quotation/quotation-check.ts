import { prepareCheck, type QuotationCheck as Check } from '../../quotation/check-quotation.ts';
import { insertHeadings } from '../../quotation/headings.ts';
import { unfold } from '../../search/passages.ts';
import type { SearchText } from '../../search/search-text.ts';
import type { QuotationSettings } from '../../view/quotation.ts';
import { copyWords } from '../cite/clipboard.ts';
import { renderFindings, summarise } from './quotation-findings.ts';

async function loadCheck({ headings, script, text }: QuotationSettings): Promise<Check> {
  const response = await fetch(text);
  if (!response.ok) throw new Error(`${text} answered ${response.status}`);
  return prepareCheck(insertHeadings(unfold((await response.json()) as SearchText), headings), script);
}

/** A field and what is found of the quotation pasted into it. The quotation stays in the page: no address and no storage has it. */
class QuotationCheck extends HTMLElement {
  #settings!: QuotationSettings;
  #field!: HTMLTextAreaElement;
  #check: Promise<Check | undefined> | undefined;
  /** Counts the questions, so that a late answer to an early one is dropped. */
  #asked = 0;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#settings = JSON.parse(this.dataset['settings'] ?? '{}') as QuotationSettings;
    this.#field = this.#find('textarea') as HTMLTextAreaElement;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#field.addEventListener(
      'input',
      (event) => {
        if (!(event instanceof InputEvent && event.isComposing)) void this.#ask();
      },
      { signal },
    );
    this.#field.addEventListener('compositionend', () => void this.#ask(), { signal });
    this.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        void this.#ask();
      },
      { signal },
    );
    this.addEventListener(
      'click',
      (event) => {
        const button = event.target instanceof Element ? event.target.closest('button') : null;
        if (button?.type === 'button') void this.#copy(button);
      },
      { signal },
    );
    const quotation = new URLSearchParams(window.location.search).get('q');
    if (quotation !== null) this.#field.value = quotation;
    if (this.#field.value === '') void this.#load();
    else void this.#ask();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #find(selector: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`quotation-check: its markup has no ${selector}`);
    return element;
  }

  #say(words: string): void {
    this.#find('[data-status]').textContent = words;
  }

  /** The text, fetched once; after a failure, again at the next question. */
  #load(): Promise<Check | undefined> {
    this.#check ??= loadCheck(this.#settings).catch(() => {
      this.#check = undefined;
      return undefined;
    });
    return this.#check;
  }

  async #ask(): Promise<void> {
    const question = ++this.#asked;
    const { strings } = this.#settings;
    const list = this.#find('[data-findings]');
    list.ariaBusy = 'true';
    const slow = window.setTimeout(() => {
      this.#say(strings.loading);
    }, 250);
    const check = await this.#load();
    window.clearTimeout(slow);
    if (question !== this.#asked) return;
    const answer = check?.(this.#field.value);
    const template = this.#find('template') as HTMLTemplateElement;
    list.replaceChildren(renderFindings(answer?.findings ?? [], template, this.#settings));
    this.#say(answer ? summarise(answer, strings) : strings.failed);
    list.ariaBusy = 'false';
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const words = button.parentElement?.querySelector('p')?.textContent ?? '';
    const { copied, copy, copyFailed } = this.#settings.strings;
    button.textContent = (await copyWords(words)) ? copied : copyFailed;
    window.setTimeout(() => {
      button.textContent = copy;
    }, 2000);
  }
}

customElements.define('quotation-check', QuotationCheck);
