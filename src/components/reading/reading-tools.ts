import type { ReadingCommand } from '../../schema/reading-settings.ts';
import { listenForKeys } from './keys.ts';
import { unpackPlace, watchPlace } from './place.ts';
import { getSetting } from './reading-state.ts';
import { segmentToShow } from './tapping.ts';
import type { SheetName, SheetSource } from './sheets.ts';

/**
 * Opens the contents, the settings of reading and the list of keys, each made when first asked for; listens for single keys and taps on
 * sentences; keeps the sentence being read in the address. Without it the link to the contents leads to the front page.
 */
class ReadingTools extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener(
      'click',
      (event) => {
        const opener = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-sheet]') : null;
        if (!opener || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void this.#open(opener);
      },
      { signal },
    );
    document.addEventListener(
      'click',
      (event) => {
        const segment = segmentToShow(event);
        if (segment) void this.#open(segment);
      },
      { signal },
    );
    listenForKeys((command) => void this.#obey(command), signal);
    unpackPlace();
    watchPlace(signal);
    this.#printFoot();
    this.#dress();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #source(): SheetSource {
    const { base = '/', failed = '', source = '' } = this.dataset;
    return { base, failed, source };
  }

  /** Opens the sheet of a button, or of a sentence. */
  async #open(opener: HTMLElement): Promise<void> {
    const name = opener.dataset['sheet'] as SheetName | undefined;
    try {
      const { openSentenceSheet, openSheet } = await import('./sheets.ts');
      await (name ? openSheet(name, opener, this.#source) : openSentenceSheet(opener, this.#source));
    } catch {
      this.#sayFailure();
    }
  }

  /** Does what a key says. */
  async #obey(command: ReadingCommand): Promise<void> {
    const opener = this.querySelector<HTMLElement>('[data-sheet="keys"]');
    try {
      if (command === 'help') opener?.click();
      else (await import('./commands.ts')).runCommand(command);
    } catch {
      this.#sayFailure();
    }
  }

  /** By the browser’s own means: ours would have to be loaded too. */
  #sayFailure(): void {
    window.alert(this.#source.failed);
  }

  /** The foot of every printed page: the page’s address and the edition’s version. */
  #printFoot(): void {
    const { origin, pathname } = window.location;
    const foot = JSON.stringify(`${origin}${pathname} · ${this.dataset['version'] ?? ''}`);
    document.documentElement.style.setProperty('--print-foot', foot);
  }

  /** What the head’s script cannot set because it has to be loaded. */
  #dress(): void {
    const { base } = this.#source;
    if (getSetting('pinyin') === '1') void import('./pinyin.ts').then(({ showPinyin }) => showPinyin(base));
    if (getSetting('face') === 'edition') void import('./face.ts').then(({ showFace }) => showFace(base));
  }
}

customElements.define('reading-tools', ReadingTools);
