import { element, fillIn } from '../dom/element.ts';
import { type CopiedCitation, takeCitation } from './citation-words.ts';
import { copyWords } from './clipboard.ts';
import { addressOf, type CiteSettings, fillCitation, type Range } from './cite-place.ts';

const key = 'copy-reference';

/**
 * Completes the citations of a measure: the day of access, the absolute address, the sentence chosen or named by the address of the page;
 * and copies them. Without it they cite the whole measure, undated, and the files can be downloaded.
 */
export class CitePanel extends HTMLElement {
  #settings!: CiteSettings;
  /** The measure’s address, as the citations have it. */
  #url = '';
  #range: Range;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#settings = JSON.parse(this.dataset['settings'] ?? '{}') as CiteSettings;
    this.#url ||= this.querySelector('[data-url]')?.textContent ?? '';
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const label of this.querySelectorAll('label')) label.hidden = false;
    const select = this.querySelector('select');
    if (select?.length === 1) this.#addControls(select);
    select?.addEventListener(
      'change',
      () => {
        this.#choose(Number(select.value));
      },
      { signal },
    );
    this.addEventListener(
      'click',
      (event) => {
        const button = event.target instanceof Element ? event.target.closest('button') : null;
        if (button) void this.#copy(button);
      },
      { signal },
    );
    window.addEventListener(
      'hashchange',
      () => {
        this.#followAddress();
      },
      { signal },
    );
    this.#rememberSwitch(signal);
    this.#followAddress();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Whether copied text carries its reference. */
  get addsReference(): boolean {
    return this.querySelector('input')?.checked ?? true;
  }

  /** The first citation, of other sentences than those chosen, and their address. */
  refer(range: Range): (CopiedCitation & { readonly address: string }) | undefined {
    const entry = this.querySelector('[data-style]')?.cloneNode(true);
    if (!(entry instanceof HTMLElement)) return undefined;
    fillCitation(entry, this.#settings.pins, this.#url, range);
    const words = entry.querySelector<HTMLElement>('[data-text]');
    return words ? { ...takeCitation(words), address: addressOf(this.#url, range) } : undefined;
  }

  /** Says what came of copying, to those who do not see it. */
  say(isCopied: boolean, failure = this.#settings.failed): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = isCopied ? this.#settings.copied : failure;
  }

  /** What works by this program alone is not in the page before it. */
  #addControls(select: HTMLSelectElement): void {
    const { copy, copyNamed, one } = this.#settings;
    const places = document.querySelectorAll('.segment').length;
    for (let place = 1; place <= places; place += 1) select.append(new Option(fillIn(one, { place }), String(place)));
    const add = (to: Element, name: string, attributes: Readonly<Record<string, string>>): void => {
      const label = fillIn(copyNamed, { name: name.trim() });
      to.append(element('button', { type: 'button', 'aria-label': label, ...attributes }, [copy]));
    };
    for (const entry of this.querySelectorAll('[data-style]')) {
      const words = entry.querySelector('dd');
      if (words) add(words, entry.querySelector('dt')?.textContent ?? '', {});
    }
    for (const link of this.querySelectorAll<HTMLAnchorElement>('.file a'))
      if (link.parentElement)
        add(link.parentElement, link.textContent, { 'data-file': link.getAttribute('href') ?? '' });
  }

  #followAddress(): void {
    const place = Number(/^#s(\d+)$/u.exec(window.location.hash)?.[1] ?? 0);
    const select = this.querySelector('select');
    if (select) select.value = place === 0 ? '' : String(place);
    this.#choose(select?.value === '' ? 0 : place);
  }

  #choose(place: number): void {
    this.#range = place === 0 ? undefined : [place, place];
    for (const entry of this.querySelectorAll<HTMLElement>('[data-style]'))
      fillCitation(entry, this.#settings.pins, this.#url, this.#range);
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const file = button.dataset['file'];
    const isCopied = file === undefined ? await this.#copyCitation(button) : await this.#copyFile(file);
    if (isCopied === undefined) return;
    this.say(isCopied);
    const label = button.textContent;
    button.textContent = isCopied ? this.#settings.copied : this.#settings.failed;
    window.setTimeout(() => {
      button.textContent = label;
    }, 2000);
  }

  async #copyCitation(button: HTMLButtonElement): Promise<boolean> {
    const words = button.closest('[data-style]')?.querySelector<HTMLElement>('[data-text]');
    if (!words) return false;
    const { html, text } = takeCitation(words);
    return copyWords(text, html);
  }

  async #copyFile(file: string): Promise<boolean | undefined> {
    try {
      const response = await fetch(file);
      if (!response.ok) throw new Error(`${file} answered ${response.status}`);
      return await copyWords((await response.text()).replace(this.#url, addressOf(this.#url, undefined)));
    } catch {
      this.say(false, this.#settings.fetchFailed);
      return undefined;
    }
  }

  #rememberSwitch(signal: AbortSignal): void {
    const box = this.querySelector('input');
    if (!box) return;
    try {
      box.checked = window.localStorage.getItem(key) !== 'off';
    } catch {
      // Storage is refused: the switch works for this page.
    }
    box.addEventListener(
      'change',
      () => {
        try {
          window.localStorage.setItem(key, box.checked ? 'on' : 'off');
        } catch {
          // As above.
        }
      },
      { signal },
    );
  }
}

customElements.define('cite-panel', CitePanel);
