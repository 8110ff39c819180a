const margin = 16;

/**
 * Shows what a link points to on the same page, a note or a term’s definition, in a popover beside the link, and lights up the words
 * it belongs to in both languages. Without it the links lead there.
 */
class PeekArea extends HTMLElement {
  #listening = new AbortController();
  #opener: HTMLAnchorElement | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener(
      'click',
      (event) => {
        this.#click(event);
      },
      { signal },
    );
    for (const [on, off] of [
      ['pointerover', 'pointerout'],
      ['focusin', 'focusout'],
    ] as const) {
      this.addEventListener(
        on,
        (event) => {
          this.#light(event.target, true);
        },
        { signal },
      );
      this.addEventListener(
        off,
        (event) => {
          this.#light(event.target, false);
        },
        { signal },
      );
    }
    this.#light(this.querySelector(':is(.term, .pointers a):is(:hover, :focus)'), true);
    this.#popover?.querySelector('[data-close]')?.addEventListener(
      'click',
      () => {
        this.#close();
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #popover(): HTMLElement | null {
    return this.querySelector('[popover]');
  }

  #linkAt(target: EventTarget | null): HTMLAnchorElement | null {
    return target instanceof Element ? target.closest<HTMLAnchorElement>('a.term, .pointers a') : null;
  }

  /** The note that a pointer names, or the definition of the term whose page a word leads to. */
  #shownBy({ hash, pathname }: HTMLAnchorElement): HTMLElement | null {
    return document.getElementById(hash === '' ? `term-${pathname.split('/').at(-2) ?? ''}` : hash.slice(1));
  }

  #light(target: EventTarget | null, isLit: boolean): void {
    const link = this.#linkAt(target);
    const note = link?.hash.replace('#note-', '');
    const words = note ? `[data-noted~="${note}"]` : `.term[href="${link?.getAttribute('href') ?? ''}"]`;
    for (const element of link?.closest('.segment')?.querySelectorAll(words) ?? [])
      element.classList.toggle('lit', isLit);
  }

  #click(event: MouseEvent): void {
    const link = this.#linkAt(event.target);
    const shown = link && this.#shownBy(link);
    const popover = this.#popover;
    if (!shown || !popover || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const copies = [...shown.childNodes].map((node) => node.cloneNode(true));
    popover.querySelector('[data-content]')?.replaceChildren(...copies);
    popover.showPopover();
    this.#place(popover, link);
    this.#opener = link;
    popover.focus({ preventScroll: true });
  }

  #close(): void {
    this.#popover?.hidePopover();
    this.#opener?.focus({ preventScroll: true });
  }

  /** Below the link, or above it where there is more room; never over the window’s edge. */
  #place(popover: HTMLElement, link: HTMLElement): void {
    const at = link.getBoundingClientRect();
    const { height, width } = popover.getBoundingClientRect();
    const below = at.bottom + margin / 2;
    const top = below + height + margin > window.innerHeight ? Math.max(margin, at.top - height - margin / 2) : below;
    const left = Math.max(margin, Math.min(at.left, window.innerWidth - width - margin));
    popover.style.top = `${top}px`;
    popover.style.left = `${left}px`;
  }
}

customElements.define('peek-area', PeekArea);
