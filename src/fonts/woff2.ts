import { convert } from 'fontverter';

let last: Promise<unknown> = Promise.resolve();

/** The WebAssembly module answers with a view of its own memory, which the next call overwrites: one at a time. */
function convertInTurn(font: Uint8Array, to: 'truetype' | 'woff2'): Promise<Uint8Array> {
  const next = last.then(() => convert(font, to));
  last = next.catch(() => undefined);
  return next;
}

/**
 * Unpacks a font from the web.
 *
 * @param font WOFF2
 * @returns TrueType
 * @throws Error if it is not a font
 */
export function unpackFont(font: Uint8Array): Promise<Uint8Array> {
  return convertInTurn(font, 'truetype');
}

/**
 * Packs a font for the web.
 *
 * @param font TrueType
 * @returns WOFF2
 * @throws Error if it is not a font
 */
export function packFont(font: Uint8Array): Promise<Uint8Array> {
  return convertInTurn(font, 'woff2');
}
