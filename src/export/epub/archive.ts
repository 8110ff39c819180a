import { strToU8, type Zippable, zipSync } from 'fflate';

/** ZIP writes the hour that clocks on the wall show: noon of the day is noon wherever the site is built. */
function noonOf(day: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
}

/**
 * Packs a book (https://www.w3.org/TR/epub-33/#sec-zip-container-zipreqs). Its first file is uncompressed, so that the
 * bytes tell the format.
 *
 * @param files their texts by their paths, in order
 * @param day the date that every file in it gets, `2026-11-22`
 * @returns the same bytes on every machine
 */
export function packBook(files: ReadonlyMap<string, string>, day: string): Uint8Array<ArrayBuffer> {
  const zip: Zippable = { mimetype: [strToU8('application/epub+zip'), { level: 0 }] };
  for (const [path, content] of files) zip[path] = strToU8(content);
  return zipSync(zip, { level: 9, mtime: noonOf(day) });
}
