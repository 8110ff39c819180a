import subsetFont from 'subset-font';
import { readCharacterMap } from './cmap.ts';
import { families, type FontLanguage } from './families.ts';
import { mergeFonts } from './merge.ts';
import { copyTable, readTables } from './sfnt.ts';
import { findSlices, type FontStyle, openSlice } from './slices.ts';

const weightNames = { 400: 'Regular', 600: 'SemiBold' } as const;

/** Which font. */
export interface FontRequest {
  readonly language: FontLanguage;
  readonly weight: keyof typeof weightNames;
  /** Upright unless said; only English has an italic. */
  readonly style?: FontStyle;
  /** The name to ask for it by, the family’s own unless said. */
  readonly name?: string;
}

/** Which font, with which characters. */
export interface FontOrder extends FontRequest {
  readonly characters: readonly string[];
}

/** A font with the characters that were asked for, and no others. */
export interface Font {
  /** The name to ask for it by. */
  readonly family: string;
  /** TrueType, static. */
  readonly ttf: Uint8Array;
}

/** Chinese fonts get no layout tables: their slices’ own are about each slice’s characters alone. */
const chineseDrops = ['GDEF', 'GPOS', 'GSUB'];

function describeMissing(characters: readonly string[]): string {
  return characters
    .map((one) => `「${one}」 (U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`)
    .join(', ');
}

async function build(
  { language, name, style = 'normal', weight }: FontRequest,
  characters: readonly string[],
): Promise<Font> {
  const { copyright, family: ownName, package: from } = families[language];
  const family = name ?? ownName;
  const { missing, wanted } = findSlices(language, characters);
  const parts = await Promise.all(
    wanted.map(async ({ characters: own, name: slice }) =>
      subsetFont(await openSlice(language, slice, style), own, {
        targetFormat: 'truetype',
        variationAxes: { wght: weight },
        noHinting: true,
        ...(language === 'en' ? {} : { dropTables: chineseDrops }),
      }),
    ),
  );
  const found = new Set(parts.flatMap((part) => [...readCharacterMap(copyTable(readTables(part), 'cmap')).keys()]));
  const absent = [
    ...missing,
    ...characters.filter((one) => !missing.includes(one) && !found.has(one.codePointAt(0) ?? 0)),
  ];
  if (absent.length > 0) {
    throw new Error(
      `${from} has no glyph for ${describeMissing(absent)}: leave it to another font, or choose another family`,
    );
  }
  const styleName = style === 'italic' ? `${weightNames[weight]} Italic` : weightNames[weight];
  return { family, ttf: mergeFonts(parts, { family, style: styleName, copyright }, weight) };
}

const made = new Map<string, Promise<Font>>();

/**
 * Makes the font for a set of characters, once in a build.
 *
 * @param request language or script, weight and style
 * @param characters what it must be able to show, in any order; “ ” of a Chinese font are as wide as a character
 * @returns the font
 * @throws Error that names every character that the family has no glyph for
 */
export function makeFont(request: FontRequest, characters: Iterable<string>): Promise<Font> {
  const sorted = [...new Set(characters)].sort();
  const { language, name, style = 'normal', weight } = request;
  const key = JSON.stringify([language, weight, style, name, sorted.join('')]);
  const font = made.get(key) ?? build(request, sorted);
  made.set(key, font);
  return font;
}
