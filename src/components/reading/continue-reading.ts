import { element, fillIn } from '../dom/element.ts';
import { readStop } from './place.ts';

/** Leads back to the sentence where the reader stopped; empty on a first visit. */
class ContinueReading extends HTMLElement {
  connectedCallback(): void {
    const stop = readStop();
    if (!stop) return;
    const words = fillIn(this.dataset['words'] ?? '', { place: stop.place });
    this.replaceChildren(element('a', { href: stop.href }, [words]));
  }
}

customElements.define('continue-reading', ContinueReading);
