import type { EditionId } from '../../edition/editions.ts';
import type { OfflineState } from '../../offline/protocol.ts';
import type { OfflineWords } from '../../view/offline.ts';
import { element, fillIn } from '../dom/element.ts';
import { askState, askToForget, askToKeep } from './ask-worker.ts';
import { register } from './connect.ts';
import { isSwitchedOff, switchOff } from './wish.ts';

type Action = 'keep' | 'forget' | 'allow';

/** In millions, as browsers and shops count. */
const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** Says what is kept of the edition, keeps all of it, or deletes everything. Without it the page says what else to do. */
class OfflineControl extends HTMLElement {
  readonly #act = (event: Event): void => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-action]') : null;
    if (button) void this.#actions[button.dataset['action'] as Action]();
  };

  readonly #actions: Readonly<Record<Action, () => Promise<void>>> = {
    keep: () => this.#keep(),
    forget: () => this.#forget(),
    allow: () => this.#allow(),
  };

  connectedCallback(): void {
    this.addEventListener('click', this.#act);
    const isElsewhere = window.location.pathname !== this.dataset['path'];
    this.#find('[data-missing]').hidden = !isElsewhere;
    void this.#show();
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#act);
  }

  get #words(): OfflineWords {
    return JSON.parse(this.dataset['words'] ?? '{}') as OfflineWords;
  }

  get #edition(): EditionId {
    return this.dataset['edition'] as EditionId;
  }

  #find(selector: string): HTMLElement {
    const found = this.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`offline-control has no ${selector}`);
    return found;
  }

  #say(words: string): void {
    this.#find('[role="status"]').textContent = words;
  }

  #offer(...actions: readonly Action[]): void {
    for (const button of this.querySelectorAll<HTMLElement>('[data-action]'))
      button.hidden = !actions.includes(button.dataset['action'] as Action);
  }

  async #show(): Promise<void> {
    if (isSwitchedOff()) {
      this.#say(this.#words.isOff);
      this.#offer('allow');
      return;
    }
    if (!(await register())) {
      this.#say(this.#words.impossible);
      this.#offer();
      return;
    }
    const state = await askState(this.#edition);
    const size = megabytes(state.bytes);
    this.#say(fillIn(state.isWhole ? this.#words.whole : this.#words.some, { size, count: state.pages.length }));
    this.#find('[data-action="keep"]').textContent = fillIn(this.#words.keep, { size });
    this.#offer(...(state.isWhole ? [] : (['keep'] as const)), 'forget');
    this.#list(state);
  }

  #list({ pages }: OfflineState): void {
    const { base = '/' } = this.dataset;
    const links = pages.map(({ path, title }) => element('li', {}, [element('a', { href: base + path }, [title])]));
    this.#find('ul').replaceChildren(...links);
    this.#find('[data-kept]').hidden = links.length === 0;
  }

  async #keep(): Promise<void> {
    const bar = this.#find('progress') as HTMLProgressElement;
    const { bytes } = await askState(this.#edition);
    this.#offer();
    bar.hidden = false;
    bar.max = bytes;
    // The browser may then not clear it away by itself; where it does not know how, nothing is lost.
    await navigator.storage.persist().catch(() => false);
    const outcome = await askToKeep(this.#edition, (done) => {
      bar.value = done;
      bar.textContent = fillIn(this.#words.keeping, { done: megabytes(done), size: megabytes(bytes) });
      this.#find('[data-done]').textContent = bar.textContent;
    });
    bar.hidden = true;
    this.#find('[data-done]').textContent = '';
    await this.#show();
    if (outcome !== 'whole') this.#say(this.#words[outcome]);
  }

  async #forget(): Promise<void> {
    switchOff(true);
    await askToForget();
    // Until it is loaded anew, the page still belongs to the worker.
    window.location.reload();
  }

  async #allow(): Promise<void> {
    switchOff(false);
    await this.#show();
  }
}

customElements.define('offline-control', OfflineControl);
