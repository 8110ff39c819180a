import { adoptStyles } from '../dom/adopt-styles.ts';
import { element } from '../dom/element.ts';
import { loadRoom } from '../reading/reading-room.ts';
import styles from './notice.css?inline';

/** Lets the newer worker take over and loads the page anew from it. */
async function loadNewer(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  const reload = (): void => {
    window.location.reload();
  };
  if (!registration?.waiting) {
    reload();
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', reload);
  registration.waiting.postMessage({ ask: 'take-over' });
}

let isShown = false;

/** Says, once, that a newer version is there, and offers to load it. */
export async function showNotice(): Promise<void> {
  const { source } = document.querySelector<HTMLElement>('reading-tools')?.dataset ?? {};
  if (isShown || source === undefined) return;
  isShown = true;
  const { update } = await loadRoom(source);
  adoptStyles(styles);
  const button = element('button', { type: 'button' }, [update.reload]);
  button.addEventListener('click', () => void loadNewer());
  // A live region is heard only if it is there before its words.
  const notice = element('div', { class: 'update-notice interface', role: 'status' }, []);
  document.body.append(notice);
  notice.append(element('span', {}, [update.newer]), button);
}
