/** The sentence nearest to the top of the window, by its anchor; none where the reader is above the first. */
function currentAnchor(): string | undefined {
  const sentences = [...document.querySelectorAll<HTMLElement>('[data-sentence][id]')];
  const above = sentences.filter((sentence) => sentence.getBoundingClientRect().top < window.innerHeight / 3);
  return window.scrollY === 0 ? undefined : above.at(-1)?.id;
}

/** Keeps the reader at the sentence being read when the edition changes. Without it the links open the page’s top. */
class EditionSwitch extends HTMLElement {
  readonly #follow = (event: Event): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const anchor = window.location.hash.slice(1) || currentAnchor();
    if (link && anchor) link.hash = anchor;
    if (link) link.search = window.location.search;
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
