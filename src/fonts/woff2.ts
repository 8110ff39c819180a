import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { convert } from 'fontverter';
import { startThread, type Thread } from '../threads/thread.ts';
import packing from './pack-worker.mjs?raw';

const { resolve } = createRequire(import.meta.url);

let last: Promise<unknown> = Promise.resolve();
let packer: Thread | undefined;

/**
 * Unpacks a font from the web.
 *
 * @param font WOFF2
 * @returns TrueType
 * @throws Error if it is not a font
 */
export function unpackFont(font: Uint8Array): Promise<Uint8Array> {
  // The WebAssembly module answers with a view of its own memory, which the next call overwrites: one at a time.
  const next = last.then(() => convert(font, 'truetype'));
  last = next.catch(() => undefined);
  return next;
}

/**
 * Packs a font for the web, in a thread of its own: it takes most of a second.
 *
 * @param font TrueType
 * @returns WOFF2
 * @throws Error if it is not a font
 */
export async function packFont(font: Uint8Array): Promise<Uint8Array> {
  packer ??= startThread(packing, { converterUrl: pathToFileURL(resolve('fontverter')).href });
  return (await packer(font)) as Uint8Array;
}
