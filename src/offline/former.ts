/// <reference lib="webworker" />
import { forget, listKept, lookUp, remember } from './store.ts';

declare const self: ServiceWorkerGlobalScope;

/** What is left of the releases before this one: their caches, the oldest first, and the windows that show their pages. */
interface Former {
  readonly releases: readonly string[];
  readonly windows: ReadonlySet<string>;
}

const releaseMark = '?former=';
const windowMark = '?outdated=';

let former: Promise<Former> | undefined;

async function readFormer(): Promise<Former> {
  const marks = await listKept();
  const listAll = (mark: string): string[] =>
    marks.filter((path) => path.startsWith(mark)).map((path) => decodeURIComponent(path.slice(mark.length)));
  return { releases: listAll(releaseMark), windows: new Set(listAll(windowMark)) };
}

/**
 * Keeps the releases before this one for the windows that still show their pages; without such windows, deletes them.
 *
 * @param releases their caches, the oldest first
 * @param windows the windows’ ids
 */
export async function retire(releases: readonly string[], windows: readonly string[]): Promise<void> {
  try {
    if (windows.length > 0) {
      for (const id of windows) await remember(`${windowMark}${id}`);
      for (const name of releases) await remember(`${releaseMark}${encodeURIComponent(name)}`);
      return;
    }
  } catch {
    // No room for a mark, or none is allowed: then for another release still less.
  } finally {
    former = undefined;
  }
  for (const name of releases) await caches.delete(name);
}

/**
 * Whether a window shows a page of a release before this one.
 *
 * @param client the window’s id
 * @returns true if so
 */
export async function isOutdated(client: string): Promise<boolean> {
  former ??= readFormer();
  return (await former).windows.has(client);
}

/**
 * Looks a file up for a window of a release before this one.
 *
 * @param path the file’s path
 * @param client the window’s id
 * @returns what its release had kept
 */
export async function lookUpFormer(path: string, client: string): Promise<Response | undefined> {
  former ??= readFormer();
  for (const name of (await former).releases.toReversed())
    // In the release that came after its own it was outdated already.
    if (!(await lookUp(`${windowMark}${client}`, name))) return lookUp(path, name);
  return undefined;
}

/** Deletes the releases before this one once no window shows their pages. */
export async function clearFormer(): Promise<void> {
  former ??= readFormer();
  const { releases, windows } = await former;
  // A worker that is to come may be of one of them again, where a publisher went back; it deletes the others itself.
  const { installing, waiting } = self.registration;
  if (releases.length === 0 || installing || waiting) return;
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.some(({ id }) => windows.has(id))) return;
  for (const name of releases) {
    await caches.delete(name);
    await forget(`${releaseMark}${encodeURIComponent(name)}`);
  }
  former = undefined;
}
