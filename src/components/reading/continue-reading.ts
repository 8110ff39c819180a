import { element, fillIn } from '../dom/element.ts';
import { type Stop, stopKey } from './place.ts';

/** Where the reader last stopped, if it is known. */
function readStop(): Stop | undefined {
  try {
    const { href, place } = JSON.parse(window.localStorage.getItem(stopKey) ?? '{}') as Partial<Stop>;
    const isStop = typeof href === 'string' && /^\/(?!\/)/u.test(href) && typeof place === 'string';
    return isStop ? { href, place } : undefined;
  } catch {
    return undefined;
  }
}

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
