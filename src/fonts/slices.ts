import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unpackFont } from './unpack.ts';
import { families, type FontLanguage } from './families.ts';

type Range = readonly [first: number, last: number];

/** A slice and what is wanted of it. */
export interface SliceWanted {
  readonly name: string;
  readonly characters: string;
}

/** Upright, or a true italic, which only English has. */
export type FontStyle = 'normal' | 'italic';

const { resolve } = createRequire(import.meta.url);

/** `U+4e00-4e10,U+4e12` as pairs, after https://www.w3.org/TR/css-fonts-4/#unicode-range-desc. */
function parseRanges(ranges: string): Range[] {
  return ranges.split(',').map((range): Range => {
    const [first = '', last = first] = range.replace(/^U\+/u, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
}

/** A family’s slices: their names in order, and which of them has a code point. */
interface Slices {
  readonly names: readonly string[];
  readonly owners: ReadonlyMap<number, string>;
}

const known = new Map<FontLanguage, Slices>();

/** Those of Chinese, which have numbers, come first: there “ ” are as wide as a character. */
function rankSlice(name: string): number {
  return /^\d/u.test(name) ? 0 : ['latin', 'latin-ext'].indexOf(name) + 1 || 3;
}

function readSlices(language: FontLanguage): Slices {
  const read = known.get(language);
  if (read) return read;
  const file = resolve(`${families[language].package}/unicode.json`);
  const table = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const slices = table.map(([key, ranges]) => ({ name: key.replaceAll(/[[\]]/gu, ''), ranges: parseRanges(ranges) }));
  slices.sort((a, b) => rankSlice(a.name) - rankSlice(b.name));
  const owners = new Map<number, string>();
  for (const { name, ranges } of slices)
    for (const [first, last] of ranges)
      for (let code = first; code <= last; code += 1) if (!owners.has(code)) owners.set(code, name);
  const gathered = { names: slices.map(({ name }) => name), owners };
  known.set(language, gathered);
  return gathered;
}

/**
 * Finds the slices that together have some characters.
 *
 * @param language whose family
 * @param characters any characters
 * @returns the slices with what each is to give, in a fixed order, and the characters that no slice lists
 */
export function findSlices(
  language: FontLanguage,
  characters: readonly string[],
): { readonly wanted: readonly SliceWanted[]; readonly missing: readonly string[] } {
  const { names, owners } = readSlices(language);
  const found = Map.groupBy(characters, (character) => owners.get(character.codePointAt(0) ?? 0));
  const wanted = names.flatMap((name) => {
    const own = found.get(name);
    return own ? [{ name, characters: own.join('') }] : [];
  });
  return { wanted, missing: found.get(undefined) ?? [] };
}

const opened = new Map<string, Promise<Uint8Array>>();

/**
 * Reads a slice; once for all weights.
 *
 * @param language whose family
 * @param name the slice’s name in the package
 * @param style upright or italic
 * @returns a variable TrueType font
 */
export function openSlice(language: FontLanguage, name: string, style: FontStyle): Promise<Uint8Array> {
  const family = families[language].package;
  const stem = family.slice(family.indexOf('/') + 1);
  const file = resolve(`${family}/files/${stem}-${name}-wght-${style}.woff2`);
  const font = opened.get(file) ?? unpackFont(readFileSync(file));
  opened.set(file, font);
  return font;
}
