import { crc32, inflateSync } from 'node:zlib';

/** A picture as its file says it. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** The colour of a pixel, `#fdfbf6`. */
  readonly colourAt: (x: number, y: number) => string;
}

const signature = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function readChunks(file: Buffer): Map<string, Buffer> {
  const chunks = new Map<string, Buffer>();
  for (let at = signature.length; at < file.length;) {
    const length = file.readUInt32BE(at);
    const body = file.subarray(at + 4, at + 8 + length);
    const type = body.toString('latin1', 0, 4);
    if (crc32(body) !== file.readUInt32BE(at + 8 + length)) throw new Error(`the checksum of ${type} is wrong`);
    chunks.set(type, body.subarray(4));
    at += 12 + length;
  }
  return chunks;
}

/**
 * Reads a PNG with a palette, by https://www.w3.org/TR/png-3/.
 *
 * @throws Error if it is another file, is damaged, or has filters
 */
export function readPng(file: Buffer): Picture {
  if (!file.subarray(0, signature.length).equals(signature)) throw new Error('no PNG');
  const chunks = readChunks(file);
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((type) => chunks.get(type));
  if (!header || !palette || !data || !chunks.has('IEND')) throw new Error('a part is missing');
  if (header[8] !== 8 || header[9] !== 3) throw new Error('no palette of a byte');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const lines = inflateSync(data);
  if (lines.length !== height * (width + 1)) throw new Error(`${lines.length} bytes for ${width} by ${height} pixels`);
  for (let y = 0; y < height; y += 1) if (lines[y * (width + 1)] !== 0) throw new Error(`line ${y} has a filter`);
  const colourAt = (x: number, y: number): string => {
    const place = lines[y * (width + 1) + 1 + x] ?? 0;
    return `#${palette.toString('hex', place * 3, place * 3 + 3)}`;
  };
  return { width, height, colourAt };
}
