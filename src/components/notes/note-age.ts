const year = 365.25 * 24 * 60 * 60 * 1000;

/** Adds to a note’s date, when the page is read, how old it has become. The build cannot know. */
class NoteAge extends HTMLElement {
  connectedCallback(): void {
    const { asOf = '' } = this.dataset;
    const words = this.closest<HTMLElement>('[data-age]')?.dataset['age'];
    const years = Math.floor((Date.now() - Date.parse(asOf)) / year);
    if (years < 1 || words === undefined || this.querySelector('strong')) return;
    const age = document.createElement('strong');
    age.textContent = words.replace('{years}', String(years));
    this.append(' ', age);
  }

  disconnectedCallback(): void {
    this.querySelector('strong')?.remove();
  }
}

customElements.define('note-age', NoteAge);
