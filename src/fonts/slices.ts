import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unpackFont } from './unpack.ts';
import { families, type FontLanguage } from './families.ts';

type Range = readonly [first: number, last: number];

/** A piece of a family: a variable font with the characters of some ranges. */
interface Slice {
  readonly name: string;
  readonly ranges: readonly Range[];
}

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

const known = new Map<FontLanguage, readonly Slice[]>();

/** The slices of a family. Those of Chinese, which have numbers, come first: there “ ” are as wide as a character. */
function readSlices(language: FontLanguage): readonly Slice[] {
  const read = known.get(language);
  if (read) return read;
  const file = resolve(`${families[language].package}/unicode.json`);
  const table = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
  const slices = table.map(([key, ranges]) => ({ name: key.replaceAll(/[[\]]/gu, ''), ranges: parseRanges(ranges) }));
  const rank = ({ name }: Slice): number => (/^\d/u.test(name) ? 0 : ['latin', 'latin-ext'].indexOf(name) + 1 || 3);
  slices.sort((a, b) => rank(a) - rank(b));
  known.set(language, slices);
  return slices;
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
  const slices = readSlices(language);
  const owner = (character: string): Slice | undefined => {
    const code = character.codePointAt(0) ?? 0;
    return slices.find(({ ranges }) => ranges.some(([first, last]) => first <= code && code <= last));
  };
  const found = Map.groupBy(characters, owner);
  const wanted = slices.flatMap((slice) => {
    const own = found.get(slice);
    return own ? [{ name: slice.name, characters: own.join('') }] : [];
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
