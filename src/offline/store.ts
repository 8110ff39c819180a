import { ownResponse, pathOf, release, scope } from './release.ts';

/** Several sites may share a host: the names of this one’s caches begin alike. */
const family = `edition ${new URL(scope).pathname} `;

/** The cache of this release. */
export const cacheName: string = family + release.id;

/** Whether the reader has switched it off: the pages still open ask this worker until they are closed. */
let isOff = false;

/** Opens the cache of this release; one that was deleted at the reader’s wish is not made again. */
async function openCache(): Promise<Cache> {
  if (isOff) throw new DOMException('reading offline is switched off', 'AbortError');
  return caches.open(cacheName);
}

/**
 * Marks in a cache that are no file: an edition kept whole, a window with a page of a later release, one with a page of an earlier,
 * the cache of that, that less is kept than was, and that its
 * pages were shown.
 */
export type Mark = `?${'whole' | 'stranger' | 'outdated' | 'former'}=${string}` | '?less' | '?active';

/**
 * Looks a file up.
 *
 * @param path its path or mark
 * @param name the cache; without it this release’s
 * @returns what is kept
 */
export async function lookUp(path: string, name = cacheName): Promise<Response | undefined> {
  return caches.match(scope + path, { cacheName: name });
}

/**
 * Writes a mark.
 *
 * @param mark what is remembered
 */
export async function remember(mark: Mark): Promise<void> {
  const cache = await openCache();
  await cache.put(scope + mark, new Response());
}

/**
 * Deletes a mark.
 *
 * @param mark what need not be remembered any more
 */
export async function forget(mark: Mark): Promise<void> {
  const cache = await openCache();
  await cache.delete(scope + mark);
}

/** The server has another release, or is being given one. */
export class Changed extends Error {}

/** A line on which nothing comes for so long is as good as none, in milliseconds. */
const longestSilence = 30_000;

/** Asks the server, for as long as something comes. */
async function fetchPatiently(path: string): Promise<Response> {
  const silence = new AbortController();
  const give = (): ReturnType<typeof setTimeout> =>
    setTimeout(() => {
      silence.abort(new DOMException(`nothing more comes of ${path}`, 'TimeoutError'));
    }, longestSilence);
  let timer = give();
  try {
    const response = await fetch(scope + path, { cache: 'no-cache', signal: silence.signal });
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    for (const reader = response.body?.getReader(); reader;) {
      clearTimeout(timer);
      timer = give();
      const { done, value } = await reader.read();
      if (done) break;
      pieces.push(value);
    }
    return new Response(new Blob(pieces), response);
  } finally {
    clearTimeout(timer);
  }
}

async function load(path: string): Promise<Response | undefined> {
  const response = await fetchPatiently(path);
  if (response.status === 404 || response.status === 410) return undefined;
  if (!response.ok) throw new TypeError(`${path} answered ${response.status}`);
  const own = await ownResponse(path, response);
  if (!own) throw new Changed();
  return own;
}

/**
 * Keeps a file that is not kept yet.
 *
 * @param path its path
 * @param given what it may be taken from before the network is asked
 * @returns the file; nothing where the server has none
 * @throws Changed where the server’s is not of this release
 * @throws TypeError without a connection, DOMException on one that stands still
 * @throws DOMException where storage is full or refused
 */
export async function keep(path: string, given?: Response): Promise<Response | undefined> {
  const known = await lookUp(path);
  if (known) return known;
  const own = (given && (await ownResponse(path, given))) ?? (await load(path));
  if (!own) return undefined;
  const cache = await openCache();
  await cache.put(scope + path, own.clone());
  return own;
}

/**
 * Lists what a cache holds.
 *
 * @param name the cache; without it this release’s
 * @returns paths and marks
 */
export async function listKept(name = cacheName): Promise<string[]> {
  // To open it would make it.
  const keys = (await caches.has(name)) ? await (await caches.open(name)).keys() : [];
  return keys.map(({ url }) => (url.startsWith(`${scope}?`) ? url.slice(scope.length) : pathOf(url)));
}

/**
 * Lists the caches of other releases of this site.
 *
 * @returns their names
 */
export async function otherReleases(): Promise<string[]> {
  return (await caches.keys()).filter((name) => name.startsWith(family) && name !== cacheName);
}

/**
 * Whether anything may still be kept.
 *
 * @returns false when the reader has switched it off
 */
export function isKeeping(): boolean {
  return !isOff;
}

/** The reader has switched it on again, while a page was open that had been there before. */
export function keepAgain(): void {
  isOff = false;
}

/** Deletes everything kept, of every release, and keeps nothing more. */
export async function forgetAll(): Promise<void> {
  isOff = true;
  for (const name of [...(await otherReleases()), cacheName]) await caches.delete(name);
}
