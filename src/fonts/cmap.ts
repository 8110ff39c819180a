/** Glyph numbers by code point. */
export type CharacterMap = ReadonlyMap<number, number>;

/** https://learn.microsoft.com/typography/opentype/spec/cmap#format-4-segment-mapping-to-delta-values */
function readSegments(table: Buffer): [number, number][] {
  const width = table.readUInt16BE(6);
  return Array.from({ length: width / 2 }, (_, segment) => 14 + segment * 2).flatMap((at) => {
    const last = table.readUInt16BE(at);
    const first = table.readUInt16BE(at + width + 2);
    const delta = table.readUInt16BE(at + 2 * width + 2);
    const rangeAt = at + 3 * width + 2;
    const range = table.readUInt16BE(rangeAt);
    return Array.from({ length: last - first + 1 }, (_, index): [number, number] => {
      const code = first + index;
      if (code === 0xff_ff) return [code, 0];
      const listed = range === 0 ? code : table.readUInt16BE(rangeAt + range + index * 2);
      return [code, range !== 0 && listed === 0 ? 0 : (listed + delta) & 0xff_ff];
    });
  });
}

/** https://learn.microsoft.com/typography/opentype/spec/cmap#format-12-segmented-coverage */
function readGroups(table: Buffer): [number, number][] {
  return Array.from({ length: table.readUInt32BE(12) }, (_, group) => 16 + group * 12).flatMap((at) => {
    const first = table.readUInt32BE(at);
    const length = table.readUInt32BE(at + 4) - first + 1;
    return Array.from({ length }, (_, index): [number, number] => [first + index, table.readUInt32BE(at + 8) + index]);
  });
}

/**
 * Reads which glyph each character has.
 *
 * @param cmap the table `cmap`
 * @returns every character that has a glyph
 */
export function readCharacterMap(cmap: Buffer): CharacterMap {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + index * 8)),
  );
  const pairs = subtables.flatMap((table) => {
    const format = table.readUInt16BE(0);
    if (format === 4) return readSegments(table);
    return format === 12 ? readGroups(table) : [];
  });
  return new Map(pairs.filter(([, glyph]) => glyph !== 0));
}

/**
 * Writes which glyph each character has, in format 12, which every renderer of the last fifteen years reads.
 *
 * @param map glyph numbers by code point
 * @returns the table `cmap`
 */
export function writeCharacterMap(map: CharacterMap): Buffer {
  const groups: { first: number; last: number; glyph: number }[] = [];
  for (const [code, glyph] of [...map].sort(([a], [b]) => a - b)) {
    const open = groups.at(-1);
    if (open?.last === code - 1 && open.glyph + code - open.first === glyph) open.last = code;
    else groups.push({ first: code, last: code, glyph });
  }
  const table = Buffer.alloc(12 + 16 + groups.length * 12);
  table.writeUInt16BE(1, 2);
  table.writeUInt16BE(3, 4);
  table.writeUInt16BE(10, 6);
  table.writeUInt32BE(12, 8);
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(groups.length, 24);
  for (const [index, { first, glyph, last }] of groups.entries()) {
    table.writeUInt32BE(first, 28 + index * 12);
    table.writeUInt32BE(last, 32 + index * 12);
    table.writeUInt32BE(glyph, 36 + index * 12);
  }
  return table;
}
