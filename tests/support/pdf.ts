import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { getDocumentProxy } from 'unpdf';
import { dist } from './project.ts';

/** A document as PDF.js reads it. */
export interface ReadPdf {
  readonly title: unknown;
  readonly language: unknown;
  readonly isMarked: boolean;
  /** The texts of its bookmarks, with those below them. */
  readonly bookmarks: readonly string[];
  /** The text of each page in the order of the file, without white space. */
  readonly pages: readonly string[];
  /** What its structure is made of: `H1`, `P`, … */
  readonly roles: ReadonlySet<string>;
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

interface TagNode {
  readonly role?: string;
  readonly children?: readonly TagNode[];
}

export function readPdfBytes(file: string): Buffer {
  return readFileSync(join(dist, 'data', file));
}

export function withoutSpace(text: string): string {
  return text.replaceAll(/\s/gu, '');
}

function titlesOf(bookmarks: readonly Bookmark[] | null): string[] {
  return (bookmarks ?? []).flatMap(({ items, title }) => [title, ...titlesOf(items)]);
}

function rolesOf(node: TagNode | null): string[] {
  const { children = [], role } = node ?? {};
  return [...(role === undefined ? [] : [role]), ...children.flatMap((child) => rolesOf(child))];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const info = (await pdf.getMetadata()).info as Readonly<Record<string, unknown>>;
  const marks = (await pdf.getMarkInfo()) as { readonly Marked?: boolean } | null;
  const pages: string[] = [];
  const roles = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(withoutSpace(items.map((item) => ('str' in item ? item.str : '')).join('')));
    for (const role of rolesOf((await page.getStructTree()) as TagNode | null)) roles.add(role);
  }
  return {
    title: info['Title'],
    language: info['Language'],
    isMarked: marks?.Marked === true,
    bookmarks: titlesOf(await pdf.getOutline()),
    pages,
    roles,
  };
}

/** The maps from glyphs to characters that a reader copies text by, as they stand in the file. */
export function readToUnicodeMaps(bytes: Buffer): string[] {
  const file = bytes.toString('latin1');
  const objects = new Map([...file.matchAll(/(?:^|\n)(\d+) 0 obj\b/gu)].map((match) => [match[1], match.index]));
  return [...file.matchAll(/\/ToUnicode (\d+) 0 R/gu)].map(([, number]) => {
    const from = file.indexOf('stream\n', objects.get(number)) + 'stream\n'.length;
    const stream = bytes.subarray(from, file.indexOf('endstream', from));
    return /\/FlateDecode/u.test(file.slice(objects.get(number), from))
      ? inflateSync(stream).toString('latin1')
      : stream.toString('latin1');
  });
}

/** Every character that a ToUnicode map gives, ranges spread out. */
export function charactersOfMap(map: string): string[] {
  const decode = (hex: string): string =>
    String.fromCharCode(...(hex.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16)));
  const single = [...map.matchAll(/^<[\da-f]+> <([\da-f]+)>$/gimu)].flatMap(([, hex = '']) => [...decode(hex)]);
  const ranges = [...map.matchAll(/^<([\da-f]+)> <([\da-f]+)> <([\da-f]+)>$/gimu)].flatMap(
    ([, first = '', last = '', to = '']) => {
      const length = Number.parseInt(last, 16) - Number.parseInt(first, 16) + 1;
      const start = decode(to).codePointAt(0) ?? 0;
      return Array.from({ length }, (_, index) => String.fromCodePoint(start + index));
    },
  );
  return [...single, ...ranges];
}

/** Radicals (U+2E80–2FDF), which look like characters and are none. */
export function findRadicals(text: Iterable<string>): string[] {
  return [...text].filter((character) => /[\u{2E80}-\u{2FDF}]/u.test(character));
}
