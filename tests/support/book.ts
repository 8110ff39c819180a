import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { type CheerioAPI, load } from 'cheerio';
import { unzipSync } from 'fflate';
import { dist } from './project.ts';

/** The bytes of an edition’s book. */
export function readBook(edition: string): Uint8Array {
  return readFileSync(join(dist, `data/guofa-2015-71.${edition}.epub`));
}

/** The files of an edition’s book by their paths. */
export function unpackBook(edition: string): Record<string, Uint8Array> {
  return unzipSync(readBook(edition));
}

/** A file of a book, parsed as XML. */
export function readBookFile(edition: string, file: string): CheerioAPI {
  const bytes = unpackBook(edition)[`EPUB/${file}`];
  if (!bytes) throw new Error(`the book of ${edition} has no file ${file}`);
  return load(Buffer.from(bytes).toString('utf8'), { xml: true });
}

/** The pages of a book in the order of its spine. */
export function readChapters(edition: string): { readonly file: string; readonly $: CheerioAPI }[] {
  const $ = readBookFile(edition, 'package.opf');
  return $('spine > itemref')
    .toArray()
    .map((item) => $(`manifest > item[id="${$(item).attr('idref') ?? ''}"]`).attr('href') ?? '')
    .map((file) => ({ file, $: readBookFile(edition, file) }));
}

/** What the port of EPUBCheck to TypeScript says of a book: nothing if it is right. */
export async function checkBook(book: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(book);
  return messages.map(({ id, message, severity }) => `${severity} ${id}: ${message}`);
}

/** How EPUBCheck itself is called, where it is installed; Debian’s command is a jar that not every kernel starts. */
const epubcheck = [['epubcheck'], ['java', '-jar', '/usr/share/java/epubcheck.jar']].find(
  ([command = '', ...parameters]) => {
    // Asked for its version alone, it ends with an error.
    const { output } = spawnSync(command, [...parameters, '--version'], { encoding: 'utf8' });
    return String(output).includes('EPUBCheck');
  },
);

/** Why EPUBCheck itself cannot be asked here; nothing if it can. */
export const whyNoEpubcheck =
  epubcheck === undefined
    ? 'epubcheck is not installed (Debian: epubcheck); its port to TypeScript is asked'
    : undefined;

/** What EPUBCheck itself says of a book: nothing if it finds no error and no warning. */
export function checkBookOfficially(book: Uint8Array): string {
  const [command = '', ...parameters] = epubcheck ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  try {
    const file = join(folder, 'book.epub');
    writeFileSync(file, book);
    const { status, stderr } = spawnSync(command, [...parameters, '--failonwarnings', file], { encoding: 'utf8' });
    return status === 0 ? '' : stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
