import { readMeasure } from './read-measure.js';

interface Settings {
  readonly base: string;
  /** The address that stands in the examples. */
  readonly site: string;
  readonly failed: string;
  readonly ran: string;
  readonly running: string;
}

/** Examples that name the address they are read at, and one that can be run: the code that is shown is the code that runs. */
class ApiExamples extends HTMLElement {
  #settings!: Settings;
  #listening = new AbortController();

  connectedCallback(): void {
    this.#settings = JSON.parse(this.dataset['settings'] ?? '{}') as Settings;
    this.#listening = new AbortController();
    for (const code of this.querySelectorAll('code'))
      code.textContent = code.textContent.replaceAll(this.#settings.site, this.#here);
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#run(), { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #here(): string {
    return new URL(this.#settings.base, window.location.href).href;
  }

  async #run(): Promise<void> {
    const example = this.querySelector('[data-example="JavaScript"]');
    const status = example?.querySelector('[role="status"]');
    const answer = example?.querySelector('samp');
    if (!status || !answer) return;
    const { failed, ran, running } = this.#settings;
    status.textContent = running;
    try {
      answer.textContent = await readMeasure(this.#here);
      status.textContent = ran;
    } catch {
      status.textContent = failed;
    }
  }
}

customElements.define('api-examples', ApiExamples);
