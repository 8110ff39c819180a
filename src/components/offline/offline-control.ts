import type { EditionId } from '../../edition/editions.ts';
import type { OfflineState } from '../../offline/protocol.ts';
import type { OfflineWords } from '../../view/offline.ts';
import { element, fillIn } from '../dom/element.ts';
import { pathHere } from '../reading/here.ts';
import { askState, askToForget, askToKeep } from './ask-worker.ts';
import { register } from './connect.ts';
import { canRemember, isSwitchedOff, switchOff } from './wish.ts';

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
    const isElsewhere = pathHere() !== this.dataset['path'];
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
    if (!canRemember()) {
      this.#refuse();
      return;
    }
    if (isSwitchedOff()) {
      this.#say(this.#words.isOff);
      this.#offer('allow');
      return;
    }
    const state = (await register()) && (await askState(this.#edition));
    if (!state) {
      this.#refuse();
      return;
    }
    const size = megabytes(state.bytes);
    const some = fillIn(state.isWhole ? this.#words.whole : this.#words.some, { size, count: state.pages.length });
    this.#say(state.isLess ? `${some} ${this.#words.less}` : some);
    this.#find('[data-action="keep"]').textContent = fillIn(this.#words.keep, { size });
    this.#offer(...(state.isWhole ? [] : (['keep'] as const)), 'forget');
    this.#list(state);
  }

  #refuse(): void {
    this.#say(this.#words.impossible);
    this.#offer();
  }

  #list({ pages }: OfflineState): void {
    const { base = '/' } = this.dataset;
    const links = pages.map(({ path, title }) => element('li', {}, [element('a', { href: base + path }, [title])]));
    this.#find('ul').replaceChildren(...links);
    this.#find('[data-kept]').hidden = links.length === 0;
  }

  async #keep(): Promise<void> {
    const bar = this.#find('progress') as HTMLProgressElement;
    const bytes = (await askState(this.#edition))?.bytes ?? 0;
    const words = (done: number): string =>
      fillIn(this.#words.keeping, { done: megabytes(done), size: megabytes(bytes) });
    this.#offer();
    bar.hidden = false;
    bar.max = bytes;
    this.#say(words(0));
    // The button that was pressed is gone.
    this.#find('[role="status"]').focus();
    // The browser may then not clear it away by itself. Some ask the reader first: that is not waited for.
    void navigator.storage.persist().catch(() => false);
    let said = 0;
    const outcome = await askToKeep(this.#edition, (done) => {
      bar.value = done;
      // The bar moves with each file; in words, which are read aloud, each tenth is enough.
      if (done - said < bytes / 10) return;
      said = done;
      this.#say(words(done));
    });
    bar.hidden = true;
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
