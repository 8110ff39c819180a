import { element, fillIn } from '../dom/element.ts';
import { type Stop, stopKey } from './place.ts';

/** Where the reader last stopped, if it is known. */
function readStop(base: string): Stop | undefined {
  try {
    const { href, place } = JSON.parse(window.localStorage.getItem(stopKey) ?? '{}') as Partial<Stop>;
    const isPlace = typeof place === 'string' && /^[\w.-]{1,20}$/u.test(place);
    if (!isPlace || typeof href !== 'string') return undefined;
    // Another site may share the host, and its storage.
    const { hash, origin, pathname } = new URL(href, window.location.href);
    const isOurs = origin === window.location.origin && pathname.startsWith(base);
    return isOurs ? { href: `${pathname}${hash}`, place } : undefined;
  } catch {
    return undefined;
  }
}

/** Leads back to the sentence where the reader stopped; empty on a first visit. */
class ContinueReading extends HTMLElement {
  connectedCallback(): void {
    const stop = readStop(this.dataset['base'] ?? '/');
    if (!stop) return;
    const words = fillIn(this.dataset['words'] ?? '', { place: stop.place });
    this.replaceChildren(element('a', { href: stop.href }, [words]));
  }
}

customElements.define('continue-reading', ContinueReading);
