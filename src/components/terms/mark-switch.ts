const key = 'mark-terms';

/** Remembers whether the reader wants terms marked. The switch itself is CSS. */
class MarkSwitch extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
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
        this.#remember(box.checked);
      },
      { signal: this.#listening.signal },
    );
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #remember(isOn: boolean): void {
    try {
      window.localStorage.setItem(key, isOn ? 'on' : 'off');
    } catch {
      // As above.
    }
  }
}

customElements.define('mark-switch', MarkSwitch);
