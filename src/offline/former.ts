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
const activeMark = '?active';

let former: Promise<Former> | undefined;

async function read(): Promise<Former> {
  const marks = await listKept();
  const listAll = (mark: string): string[] =>
    marks.filter((path) => path.startsWith(mark)).map((path) => decodeURIComponent(path.slice(mark.length)));
  return { releases: listAll(releaseMark), windows: new Set(listAll(windowMark)) };
}

/** Reads it once; after a refusal, again. */
function readFormer(): Promise<Former> {
  former ??= read().catch((error: unknown) => {
    former = undefined;
    throw error;
  });
  return former;
}

/** Says whether there was room, and leave, for the marks. */
async function markAll(windows: readonly string[], releases: readonly string[]): Promise<boolean> {
  try {
    for (const id of windows) await remember(`${windowMark}${id}`);
    for (const name of releases) await remember(`${releaseMark}${encodeURIComponent(name)}`);
    return true;
  } catch {
    return false;
  }
}

/** Remembers that pages of this release are shown: a worker may be made ready and never be used. */
export async function beginUse(): Promise<void> {
  await remember(activeMark).catch(() => undefined);
}

/**
 * Keeps the releases before this one for the windows that still show their pages; without such windows, deletes them.
 *
 * @param releases their caches, the oldest first
 * @param windows the windows’ ids
 */
export async function retire(releases: readonly string[], windows: readonly string[]): Promise<void> {
  const isUsed = await Promise.all(releases.map((name) => lookUp(activeMark, name)));
  const used = releases.filter((_, at) => isUsed[at]);
  // Made ready and never used, unless a worker is filling it just now.
  const idle = self.registration.installing ? [] : releases.filter((_, at) => !isUsed[at]);
  const isKept = windows.length > 0 && (await markAll(windows, used));
  for (const name of isKept ? idle : [...idle, ...used]) await caches.delete(name);
  // There is room now: these windows get no part of this release.
  if (!isKept) await markAll(windows, []);
  former = undefined;
}

/**
 * Whether a window shows a page of a release before this one.
 *
 * @param client the window’s id
 * @returns true if so
 */
export async function isOutdated(client: string): Promise<boolean> {
  return (await readFormer()).windows.has(client);
}

/**
 * Looks a file up for a window of a release before this one.
 *
 * @param path the file’s path
 * @param client the window’s id
 * @returns what its release had kept
 */
export async function lookUpFormer(path: string, client: string): Promise<Response | undefined> {
  for (const name of (await readFormer()).releases.toReversed())
    // In the release that came after its own it was outdated already.
    if (!(await lookUp(`${windowMark}${client}`, name))) return lookUp(path, name);
  return undefined;
}

/** Deletes the releases before this one once no window shows their pages. */
export async function clearFormer(): Promise<void> {
  const { releases, windows } = await readFormer();
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
