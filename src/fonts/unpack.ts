import { convert } from 'fontverter';

let last: Promise<unknown> = Promise.resolve();

/**
 * Unpacks a font from the web.
 *
 * @param font WOFF2
 * @returns TrueType
 * @throws Error if it is not a font
 */
export function unpackFont(font: Uint8Array): Promise<Uint8Array> {
  // The WebAssembly module answers with a view of its own memory, which the next call overwrites: one at a time.
  const next = last.then(() => convert(Buffer.from(font), 'truetype'));
  last = next.catch(() => undefined);
  return next;
}
