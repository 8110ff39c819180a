import { type CharacterMap, readCharacterMap, writeCharacterMap } from './cmap.ts';
import { type Glyphs, readGlyphs, renumberComponents } from './glyphs.ts';
import { mergeHeads, mergeHorizontalHeaders, mergeProfiles, mergeSystemTables } from './headers.ts';
import { type FontName, writeNames } from './names.ts';
import { copyTable, readTables, type Tables, writeFont } from './sfnt.ts';

/** Tables that number glyphs; the first font keeps its numbers, so its own stay true. */
const layoutTables = ['GDEF', 'GPOS', 'GSUB'];

interface Gathered {
  readonly glyphs: Glyphs;
  readonly map: CharacterMap;
}

/** Appends the glyphs of each font, all but the further ones’ `.notdef`. */
function gatherGlyphs(fonts: readonly Tables[]): Gathered {
  const outlines: Buffer[] = [];
  const metrics: Buffer[] = [];
  const map = new Map<number, number>();
  for (const [index, tables] of fonts.entries()) {
    const glyphs = readGlyphs(tables);
    const skipped = index === 0 ? 0 : 1;
    const offset = outlines.length - skipped;
    outlines.push(...glyphs.outlines.slice(skipped).map((outline) => renumberComponents(outline, offset)));
    metrics.push(...glyphs.metrics.slice(skipped));
    for (const [code, glyph] of readCharacterMap(copyTable(tables, 'cmap'))) map.set(code, glyph + offset);
  }
  return { glyphs: { outlines, metrics }, map };
}

function writeOutlines(outlines: readonly Buffer[]): { readonly glyf: Buffer; readonly loca: Buffer } {
  const padded = outlines.map((outline) => Buffer.concat([outline, Buffer.alloc(-outline.length & 3)]));
  const loca = Buffer.alloc((padded.length + 1) * 4);
  let end = 0;
  for (const [index, outline] of padded.entries()) loca.writeUInt32BE((end += outline.length), (index + 1) * 4);
  return { glyf: Buffer.concat(padded), loca };
}

/** Version 3 of `post` has no glyph names (https://learn.microsoft.com/typography/opentype/spec/post). */
function writePost(first: Tables): Buffer {
  const post = copyTable(first, 'post').subarray(0, 32);
  post.writeUInt32BE(0x00_03_00_00, 0);
  return post;
}

/**
 * Makes one font of several that share units and metrics, as the slices of one family do.
 *
 * @param fonts static TrueType fonts, at least one; kerning and ligatures are kept of the first alone
 * @param name what the merged font is called
 * @param weight its weight, from 1 to 1000
 * @returns a TrueType font with the glyphs and characters of all, without hints
 */
export function mergeFonts(fonts: readonly Uint8Array[], name: FontName, weight: number): Buffer {
  const parts = fonts.map((font) => readTables(font));
  const [first] = parts;
  if (!first) throw new Error('no font to merge: give at least one');
  const { glyphs, map } = gatherGlyphs(parts);
  const count = glyphs.outlines.length;
  const { glyf, loca } = writeOutlines(glyphs.outlines);
  return writeFont(
    new Map([
      ...[...first].filter(([tag]) => layoutTables.includes(tag)),
      ['OS/2', mergeSystemTables(parts, map, weight)],
      ['cmap', writeCharacterMap(map)],
      ['glyf', glyf],
      ['head', mergeHeads(parts)],
      ['hhea', mergeHorizontalHeaders(parts, count)],
      ['hmtx', Buffer.concat(glyphs.metrics)],
      ['loca', loca],
      ['maxp', mergeProfiles(parts, count)],
      ['name', writeNames(name)],
      ['post', writePost(first)],
    ]),
  );
}
