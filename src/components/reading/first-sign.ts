/** What a reader does before anything else. Assistive technology may do none of it, so the aids also come by themselves. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'selectionchange'] as const;
/** After the page is loaded, in milliseconds. */
const pause = 1200;

const listening = new AbortController();
let loading: Promise<unknown> | undefined;

/** Loads the aids, once; the page reads without them. */
function loadAids(): Promise<unknown> {
  loading ??= import('./aids.ts').finally(() => {
    listening.abort();
  });
  return loading;
}

function begin(): void {
  loadAids().catch(() => undefined);
}

/** A click that comes before its aid waits for it; if the aid cannot be loaded, the link leads where it says. */
function hold(event: MouseEvent): void {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLElement>('peek-area :is(.term, .pointers a), a[download]')
      : null;
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  const go = (): void => {
    link.click();
  };
  loadAids().then(go, go);
}

if (document.querySelector('peek-area')) {
  const { signal } = listening;
  for (const sign of signs) document.addEventListener(sign, begin, { signal, passive: true });
  document.addEventListener('click', hold, { signal, capture: true });
  window.addEventListener('load', () => setTimeout(begin, pause), { signal });
}

export {};
