/// <reference lib="webworker" />
import type { Message } from './protocol.ts';
import { scope } from './release.ts';
import { lookUp, remember } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Remembers that a window shows a page of another release: the server had moved on. It is given nothing of this one.
 *
 * @param client the window’s id
 */
export async function rememberStranger(client: string): Promise<void> {
  await remember(`?stranger=${client}`);
}

/**
 * Whether a window shows a page of another release.
 *
 * @param client the window’s id
 * @param name the cache of the release that served it; without it this one
 * @returns true if so
 */
export async function isStranger(client: string, name?: string): Promise<boolean> {
  return client !== '' && (await lookUp(`?stranger=${client}`, name)) !== undefined;
}

/**
 * Finds the open windows of this site that show a page of the releases before.
 *
 * @param others the caches of those releases
 * @returns the windows
 */
export async function outdatedWindows(others: readonly string[]): Promise<readonly WindowClient[]> {
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const isOutdated = await Promise.all(
    windows.map(async ({ id, url }) => {
      if (!url.startsWith(scope)) return false;
      const known = await Promise.all(others.map((name) => isStranger(id, name)));
      return !known.includes(true);
    }),
  );
  return windows.filter((_, at) => isOutdated[at]);
}

/**
 * Tells windows that a newer release is ready.
 *
 * @param windows the windows
 */
export function tellNewer(windows: readonly Client[]): void {
  for (const window of windows) window.postMessage('newer' satisfies Message);
}
