import { startThread, type Thread } from '../threads/thread.ts';
import type { FontOrder } from './make-font.ts';

let thread: Thread<FontOrder, Uint8Array<ArrayBuffer>> | undefined;

/**
 * Makes a font for the web, in a thread of its own: it takes most of a second.
 *
 * @param order which font, with which characters
 * @returns WOFF2
 * @throws Error that names every character that the family has no glyph for
 */
export function makeWebFont(order: FontOrder): Promise<Uint8Array<ArrayBuffer>> {
  thread ??= startThread('src/fonts/web-font-thread.ts');
  return thread(order);
}
