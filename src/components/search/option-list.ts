/** The options of a combobox’s list and the one the arrow keys have reached; the focus stays in the field. */
export class OptionList {
  #place = -1;
  readonly #field: HTMLElement;
  readonly #list: HTMLElement;

  /**
   * @param field the combobox
   * @param list the element that holds the options
   */
  constructor(field: HTMLElement, list: HTMLElement) {
    this.#field = field;
    this.#list = list;
  }

  /** The option that has been reached; none before the first key. */
  get active(): HTMLElement | undefined {
    return this.#all()[this.#place];
  }

  /** Forgets the option, since the list is about to change. */
  clear(): void {
    this.#place = -1;
    this.#field.removeAttribute('aria-activedescendant');
  }

  /**
   * Goes to another option, from the last to the first and back.
   *
   * @param step 1 for the next, -1 for the one before
   */
  move(step: 1 | -1): void {
    const options = this.#all();
    if (options.length === 0) return;
    this.active?.setAttribute('aria-selected', 'false');
    const from = this.#place === -1 && step < 0 ? 0 : this.#place;
    this.#place = (from + step + options.length) % options.length;
    const option = options[this.#place];
    option?.setAttribute('aria-selected', 'true');
    option?.scrollIntoView({ block: 'nearest' });
    this.#field.setAttribute('aria-activedescendant', option?.id ?? '');
  }

  #all(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role="option"]')];
  }
}
