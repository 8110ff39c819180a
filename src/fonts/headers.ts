import type { CharacterMap } from './cmap.ts';
import { copyTable, type Tables } from './sfnt.ts';

/** The same table of every font, and a copy of the first font’s to write to. */
function openAll(fonts: readonly Tables[], tag: string): { readonly all: readonly Buffer[]; readonly merged: Buffer } {
  const all = fonts.map((tables) => copyTable(tables, tag));
  return { all, merged: Buffer.from(all[0] ?? []) };
}

/**
 * Merges `maxp` (https://learn.microsoft.com/typography/opentype/spec/maxp).
 *
 * @param fonts the fonts’ tables
 * @param glyphCount the number of glyphs in the merged font
 * @returns the greatest need of any
 */
export function mergeProfiles(fonts: readonly Tables[], glyphCount: number): Buffer {
  const { all, merged } = openAll(fonts, 'maxp');
  for (let at = 6; at < 32; at += 2) merged.writeUInt16BE(Math.max(...all.map((table) => table.readUInt16BE(at))), at);
  merged.writeUInt16BE(glyphCount, 4);
  return merged;
}

/**
 * Merges `head` (https://learn.microsoft.com/typography/opentype/spec/head); its dates are the first font’s.
 *
 * @param fonts the fonts’ tables
 * @returns the box around all glyphs, and long offsets in `loca`
 */
export function mergeHeads(fonts: readonly Tables[]): Buffer {
  const { all, merged } = openAll(fonts, 'head');
  for (const at of [36, 38]) merged.writeInt16BE(Math.min(...all.map((table) => table.readInt16BE(at))), at);
  for (const at of [40, 42]) merged.writeInt16BE(Math.max(...all.map((table) => table.readInt16BE(at))), at);
  merged.writeInt16BE(1, 50);
  return merged;
}

/**
 * Merges `hhea` (https://learn.microsoft.com/typography/opentype/spec/hhea).
 *
 * @param fonts the fonts’ tables
 * @param glyphCount the number of glyphs in the merged font, each with an advance of its own
 * @returns the first font’s lines, the extremes of all glyphs
 */
export function mergeHorizontalHeaders(fonts: readonly Tables[], glyphCount: number): Buffer {
  const { all, merged } = openAll(fonts, 'hhea');
  merged.writeUInt16BE(Math.max(...all.map((table) => table.readUInt16BE(10))), 10);
  for (const at of [12, 14]) merged.writeInt16BE(Math.min(...all.map((table) => table.readInt16BE(at))), at);
  merged.writeInt16BE(Math.max(...all.map((table) => table.readInt16BE(16))), 16);
  merged.writeUInt16BE(glyphCount, 34);
  return merged;
}

/**
 * Merges `OS/2` (https://learn.microsoft.com/typography/opentype/spec/os2).
 *
 * @param fonts the fonts’ tables
 * @param map the merged font’s characters
 * @param weight from 1 to 1000
 * @returns the ranges of Unicode of all, and the weight
 */
export function mergeSystemTables(fonts: readonly Tables[], map: CharacterMap, weight: number): Buffer {
  const { all, merged } = openAll(fonts, 'OS/2');
  merged.writeUInt16BE(weight, 4);
  for (const at of [42, 46, 50, 54]) {
    merged.writeUInt32BE(
      all.reduce((bits, table) => (bits | table.readUInt32BE(at)) >>> 0, 0),
      at,
    );
  }
  const codes = [...map.keys()].map((code) => Math.min(code, 0xff_ff));
  merged.writeUInt16BE(Math.min(...codes), 64);
  merged.writeUInt16BE(Math.max(...codes), 66);
  return merged;
}
