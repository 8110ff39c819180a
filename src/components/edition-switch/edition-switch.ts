import { packPlace } from '../reading/place.ts';

/** Keeps the reader at the sentence being read when the edition changes. Without it the links open the page’s top. */
class EditionSwitch extends HTMLElement {
  readonly #follow = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link) return;
    link.hash = packPlace() ?? window.location.hash;
    link.search = window.location.search;
  };

  connectedCallback(): void {
    this.addEventListener('click', this.#follow);
    this.addEventListener('auxclick', this.#follow);
  }

  disconnectedCallback(): void {
    this.removeEventListener('click', this.#follow);
    this.removeEventListener('auxclick', this.#follow);
  }
}

customElements.define('edition-switch', EditionSwitch);
