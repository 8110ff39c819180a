/// <reference lib="webworker" />
import { fingerprint } from './fingerprint.ts';
import type { ReleaseFacts } from './protocol.ts';

declare const self: ServiceWorkerGlobalScope & { readonly release: ReleaseFacts };

/** The release that this worker belongs to. */
export const { release } = self;
/** The address of the site’s root. */
export const scope: string = self.registration.scope;

const packed = Uint8Array.from(atob(release.marks), (character) => character.charCodeAt(0));
const view = new DataView(packed.buffer);
const marks = new Set(Array.from({ length: packed.length / 4 }, (_, at) => view.getUint32(at * 4)));

/**
 * Where a file stands in the site, however it was asked for: without search and anchor, a page with a closing slash.
 *
 * @param address an address of the site
 * @returns a path such as `en/text/`; empty for the front door
 */
export function pathOf(address: string): string {
  const { origin, pathname } = new URL(address);
  const path = (origin + pathname).slice(scope.length).replace(/(^|\/)index\.html$/u, '$1');
  return path === '' || /(?:\/|\.[^/]*)$/u.test(path) ? path : `${path}/`;
}

/**
 * Takes a response if it is, byte for byte, a file of this release: no other release’s, no error, no hotspot’s login.
 *
 * @param path what was asked for
 * @param response what came; it is read to its end
 * @returns a copy that can be kept and given to any request for it, or nothing
 */
export async function ownResponse(path: string, response: Response): Promise<Response | undefined> {
  if (response.status !== 200) return undefined;
  const bytes = await response.arrayBuffer();
  return marks.has(await fingerprint(path, bytes)) ? new Response(bytes, { headers: response.headers }) : undefined;
}
