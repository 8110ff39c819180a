import { copyTable, type Tables } from './sfnt.ts';

/** The glyphs of a font: each one’s outline and its entry of `hmtx`. */
export interface Glyphs {
  readonly outlines: readonly Buffer[];
  /** Four bytes for each glyph: advance and left side bearing. */
  readonly metrics: readonly Buffer[];
}

/**
 * Reads the glyphs of a font (https://learn.microsoft.com/typography/opentype/spec/loca and …/hmtx).
 *
 * @param tables a TrueType font’s tables
 * @returns its glyphs in order
 */
export function readGlyphs(tables: Tables): Glyphs {
  const count = copyTable(tables, 'maxp').readUInt16BE(4);
  const isLong = copyTable(tables, 'head').readInt16BE(50) === 1;
  const loca = copyTable(tables, 'loca');
  const glyf = copyTable(tables, 'glyf');
  const hmtx = copyTable(tables, 'hmtx');
  const longMetrics = copyTable(tables, 'hhea').readUInt16BE(34);
  const start = (glyph: number): number => (isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2);
  const readMetric = (glyph: number): Buffer => {
    if (glyph < longMetrics) return hmtx.subarray(glyph * 4, glyph * 4 + 4);
    const bearing = longMetrics * 4 + (glyph - longMetrics) * 2;
    return Buffer.concat([
      hmtx.subarray(longMetrics * 4 - 4, longMetrics * 4 - 2),
      hmtx.subarray(bearing, bearing + 2),
    ]);
  };
  const numbers = [...Array(count).keys()];
  return {
    outlines: numbers.map((glyph) => glyf.subarray(start(glyph), start(glyph + 1))),
    metrics: numbers.map((glyph) => readMetric(glyph)),
  };
}

/** Flags of a component, https://learn.microsoft.com/typography/opentype/spec/glyf#composite-glyph-description */
const component = { argumentsAreWords: 0x1, hasScale: 0x8, isNotLast: 0x20, hasTwoScales: 0x40, hasMatrix: 0x80 };

function componentSize(flags: number): number {
  const size = flags & component.argumentsAreWords ? 8 : 6;
  if (flags & component.hasScale) return size + 2;
  if (flags & component.hasTwoScales) return size + 4;
  return flags & component.hasMatrix ? size + 8 : size;
}

/**
 * Moves the glyphs that a composite glyph is made of to other numbers.
 *
 * @param outline an entry of `glyf`
 * @param offset what to add to each number
 * @returns the outline; the same one if it is not composite
 */
export function renumberComponents(outline: Buffer, offset: number): Buffer {
  if (outline.length === 0 || outline.readInt16BE(0) >= 0) return outline;
  const moved = Buffer.from(outline);
  let at = 10;
  let flags = component.isNotLast;
  while (flags & component.isNotLast) {
    flags = moved.readUInt16BE(at);
    moved.writeUInt16BE(moved.readUInt16BE(at + 2) + offset, at + 2);
    at += componentSize(flags);
  }
  return moved;
}
