/** The tables of a font by their four-letter names. */
export type Tables = ReadonlyMap<string, Buffer>;

/**
 * Takes a font apart (https://learn.microsoft.com/typography/opentype/spec/otff#table-directory).
 *
 * @param font a TrueType font
 * @returns its tables, which share the font’s memory
 */
export function readTables(font: Uint8Array): Tables {
  const bytes = Buffer.from(font.buffer, font.byteOffset, font.byteLength);
  const count = bytes.readUInt16BE(4);
  const records = Array.from({ length: count }, (_, index) => bytes.subarray(12 + index * 16, 28 + index * 16));
  return new Map(
    records.map((record) => {
      const start = record.readUInt32BE(8);
      return [record.toString('latin1', 0, 4), bytes.subarray(start, start + record.readUInt32BE(12))];
    }),
  );
}

/**
 * Takes one table out.
 *
 * @param tables a font’s tables
 * @param tag the table’s name
 * @returns a copy that may be written to
 * @throws Error if the font has no such table
 */
export function copyTable(tables: Tables, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no table “${tag}”: it is not a TrueType font with outlines in “glyf”`);
  return Buffer.from(table);
}

function padTable(table: Buffer): Buffer {
  return Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
}

/** The sum of a padded table’s 32-bit words. */
function sumWords(table: Buffer): number {
  let sum = 0;
  for (let at = 0; at < table.length; at += 4) sum = (sum + table.readUInt32BE(at)) >>> 0;
  return sum;
}

/**
 * Puts a font together, with all checksums.
 *
 * @param tables its tables; `head` among them
 * @returns a TrueType font
 */
export function writeFont(tables: Tables): Buffer {
  const head = copyTable(tables, 'head');
  head.writeUInt32BE(0, 8);
  const sorted = [...new Map(tables).set('head', head)].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = Math.floor(Math.log2(sorted.length));
  const directory = Buffer.alloc(12 + 16 * sorted.length);
  directory.writeUInt32BE(0x00_01_00_00, 0);
  directory.writeUInt16BE(sorted.length, 4);
  directory.writeUInt16BE(16 * 2 ** power, 6);
  directory.writeUInt16BE(power, 8);
  directory.writeUInt16BE(16 * (sorted.length - 2 ** power), 10);
  let offset = directory.length;
  let headAt = 0;
  const bodies = sorted.map(([tag, table], index) => {
    const body = padTable(table);
    const at = 12 + 16 * index;
    directory.write(tag, at, 'latin1');
    directory.writeUInt32BE(sumWords(body), at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(table.length, at + 12);
    if (tag === 'head') headAt = offset;
    offset += body.length;
    return body;
  });
  const font = Buffer.concat([directory, ...bodies]);
  // https://learn.microsoft.com/typography/opentype/spec/otff#calculating-checksums
  font.writeUInt32BE((0xb1_b0_af_ba - sumWords(font)) >>> 0, headAt + 8);
  return font;
}
