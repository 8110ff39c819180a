/** What a merged font is to be called, and whose it is. */
export interface FontName {
  readonly family: string;
  /** `SemiBold Italic` */
  readonly style: string;
  /** As the original font states it; the licence asks that it travels along. */
  readonly copyright: string;
}

/**
 * Writes the table `name` (https://learn.microsoft.com/typography/opentype/spec/name).
 *
 * @param name the font’s name
 * @returns the table, in English
 */
export function writeNames({ copyright, family, style }: FontName): Buffer {
  const postScript = `${family}-${style}`.replaceAll(' ', '');
  const names: readonly (readonly [id: number, text: string])[] = [
    [0, copyright],
    [1, family],
    [2, style],
    [3, postScript],
    [4, `${family} ${style}`],
    [6, postScript],
    [13, 'SIL Open Font License, Version 1.1'],
    [14, 'https://openfontlicense.org'],
  ];
  const texts = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const records = Buffer.alloc(6 + 12 * names.length);
  records.writeUInt16BE(names.length, 2);
  records.writeUInt16BE(records.length, 4);
  let offset = 0;
  for (const [index, [id]] of names.entries()) {
    const length = texts[index]?.length ?? 0;
    for (const [field, value] of [3, 1, 0x04_09, id, length, offset].entries()) {
      records.writeUInt16BE(value, 6 + index * 12 + field * 2);
    }
    offset += length;
  }
  return Buffer.concat([records, ...texts]);
}
