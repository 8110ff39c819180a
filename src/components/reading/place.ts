/** How far down the window the eye is taken to be. */
const eyeLine = 0.3;
/** Where a `Stop` is kept. */
export const stopKey = 'reading-stop';
const landKey = 'reading-landing';

/** Where the reader stopped. */
export interface Stop {
  readonly href: string;
  readonly place: string;
}

function segments(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.segment')];
}

/** The element that carries a segment’s anchor. */
function anchored(segment: HTMLElement): HTMLElement | null {
  return segment.querySelector<HTMLElement>('[data-sentence][id]');
}

function topOf(segment: HTMLElement): number {
  return segment.getBoundingClientRect().top;
}

/**
 * The sentence being read: the one with the focus while it is in sight, else the one in the address while it is in the upper half of
 * the window, else the last that begins above the eye’s line.
 *
 * @returns its segment; none above the first sentence and below the last
 */
export function segmentAtHand(): HTMLElement | undefined {
  const isWithin = (segment: HTMLElement | null | undefined, height: number): segment is HTMLElement =>
    !!segment && topOf(segment) >= 0 && topOf(segment) < height;
  const focused = document.activeElement?.closest<HTMLElement>('.segment');
  if (isWithin(focused, window.innerHeight)) return focused;
  const named = document.getElementById(window.location.hash.slice(1))?.closest<HTMLElement>('.segment');
  if (isWithin(named, window.innerHeight / 2)) return named;
  const line = window.innerHeight * eyeLine;
  const begun = segments().filter((segment) => topOf(segment) <= line);
  const last = begun.at(-1);
  return last && last.getBoundingClientRect().bottom > 0 ? last : undefined;
}

/**
 * Changes the page’s dress and keeps the sentence being read where it was.
 *
 * @param change what is done
 */
export function keepPlace(change: () => void): void {
  const kept = segmentAtHand() ?? segments().find((segment) => topOf(segment) >= 0);
  const before = kept ? topOf(kept) : 0;
  const { style } = document.documentElement;
  // The browser’s own anchoring would move the page a second time.
  style.setProperty('overflow-anchor', 'none');
  change();
  if (kept) window.scrollBy({ top: topOf(kept) - before, behavior: 'instant' });
  requestAnimationFrame(() => {
    style.removeProperty('overflow-anchor');
  });
}

/**
 * Goes to the sentence some steps away and gives it the focus.
 *
 * @param step 1 for the next, −1 for the one before
 */
export function stepSentence(step: 1 | -1): void {
  const all = segments();
  const here = segmentAtHand();
  const index = here ? all.indexOf(here) : step > 0 ? -1 : all.length;
  const target = all[index + step];
  target?.querySelector<HTMLElement>('.place')?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
}

/**
 * Notes a sentence’s height in the window for the page that is opened next, an edition’s counterpart.
 *
 * @returns the sentence’s anchor, for its address; none at the top of the page
 */
export function packPlace(): string | undefined {
  const here = window.scrollY === 0 ? undefined : segmentAtHand();
  const anchor = here && anchored(here)?.id;
  if (!here || anchor === undefined) return undefined;
  try {
    window.sessionStorage.setItem(landKey, JSON.stringify([anchor, Math.round(topOf(here))]));
  } catch {
    // Refused: the page opens with the sentence at its top.
  }
  return anchor;
}

/** Puts the sentence that the page before noted at the height it had there, once the browser has scrolled to it. */
export function unpackPlace(): void {
  if (document.readyState !== 'complete') {
    window.addEventListener('load', unpackPlace, { once: true });
    return;
  }
  try {
    const packed = window.sessionStorage.getItem(landKey);
    window.sessionStorage.removeItem(landKey);
    const [anchor, top] = JSON.parse(packed ?? '[]') as [string?, number?];
    const segment = document.getElementById(anchor ?? '')?.closest<HTMLElement>('.segment');
    if (!segment || top === undefined || window.location.hash !== `#${anchor ?? ''}`) return;
    window.scrollBy({ top: topOf(segment) - top, behavior: 'instant' });
  } catch {
    // Refused, or not ours: the browser has scrolled to the anchor.
  }
}

/**
 * Keeps the sentence being read in the address, without an entry in the history, and remembers it for the next visit.
 *
 * @param signal ends it
 */
export function watchPlace(signal: AbortSignal): void {
  const note = (): void => {
    const here = window.scrollY === 0 ? undefined : segmentAtHand();
    const sentence = here && anchored(here);
    if (!sentence) return;
    window.history.replaceState(window.history.state, '', `#${sentence.id}`);
    try {
      const stop: Stop = {
        href: `${window.location.pathname}#${sentence.id}`,
        place: sentence.dataset['sentence'] ?? '',
      };
      window.localStorage.setItem(stopKey, JSON.stringify(stop));
    } catch {
      // Refused or full: the next visit begins at the beginning.
    }
  };
  let waiting = 0;
  document.addEventListener(
    'scroll',
    () => {
      window.clearTimeout(waiting);
      waiting = window.setTimeout(note, 250);
    },
    { passive: true, signal },
  );
}
