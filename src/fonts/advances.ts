import { readCharacterMap } from './cmap.ts';
import { readGlyphs } from './glyphs.ts';
import { copyTable, readTables } from './sfnt.ts';

/**
 * Reads how wide the characters of a font are, kerning aside.
 *
 * @param font a TrueType font
 * @returns a function from a text to its width, in units of the font’s size
 * @throws RangeError from that function for a character that the font lacks
 */
export function readAdvances(font: Uint8Array): (text: string) => number {
  const tables = readTables(font);
  const unitsPerEm = copyTable(tables, 'head').readUInt16BE(18);
  const map = readCharacterMap(copyTable(tables, 'cmap'));
  const { metrics } = readGlyphs(tables);
  const widths = new Map([...map].map(([code, glyph]) => [code, (metrics[glyph]?.readUInt16BE(0) ?? 0) / unitsPerEm]));
  return (text) => {
    let sum = 0;
    for (const character of text) {
      const width = widths.get(character.codePointAt(0) ?? 0);
      if (width === undefined) throw new RangeError(`the font has no glyph for “${character}”, of “${text}”`);
      sum += width;
    }
    return sum;
  };
}
