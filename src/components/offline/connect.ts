import { isSwitchedOff } from './wish.ts';

/** Names the one script that may be started: https://w3c.github.io/trusted-types/dist/spec/ */
interface ScriptNames {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: () => string },
  ) => { readonly createScriptURL: (name: string) => string };
}

// Absent where the page did not come by a safe way.
const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
const address = `${import.meta.env.BASE_URL}sw.js`;
const names = (window as { trustedTypes?: ScriptNames }).trustedTypes?.createPolicy('worker', {
  createScriptURL: () => address,
});

/**
 * Starts the service worker, or finds it started.
 *
 * @returns its registration; nothing where the browser refuses
 */
export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  return workers?.register(names?.createScriptURL('') ?? address).catch(() => undefined);
}

/** Shows the notice when a newer release waits: it says so itself, or did before this page was there to hear it. */
async function connect(container: ServiceWorkerContainer): Promise<void> {
  const show = (): void => void import('./notice.ts').then(({ showNotice }) => showNotice());
  container.onmessage = show;
  const registration = await register();
  if (registration?.waiting && container.controller) show();
  // A page may stay open for weeks.
  document.addEventListener('visibilitychange', () => void registration?.update().catch(() => undefined));
}

if (workers && !isSwitchedOff()) void connect(workers);
