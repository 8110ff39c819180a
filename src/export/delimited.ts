type Row = readonly (string | number | null)[];

function cellText(cell: Row[number]): string {
  return cell === null ? '' : String(cell);
}

/**
 * Writes rows as CSV by RFC 4180 (https://www.rfc-editor.org/rfc/rfc4180): lines end in CRLF, a field with a comma, a
 * quotation mark or a line break is quoted, a quotation mark in it doubled. UTF-8 without a byte order mark.
 *
 * @param rows the header first; null is an empty field
 * @returns the file
 */
export function writeCsv(rows: readonly Row[]): string {
  const quote = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => `${row.map((cell) => quote(cellText(cell))).join(',')}\r\n`).join('');
}

/**
 * Writes rows as tab-separated values (https://www.iana.org/assignments/media-types/text/tab-separated-values), which
 * know no quoting.
 *
 * @param rows the header first; null is an empty field
 * @returns the file
 * @throws RangeError if a field has a tab or a line break, which the format cannot hold
 */
export function writeTsv(rows: readonly Row[]): string {
  const check = (text: string): string => {
    if (/[\t\r\n]/u.test(text)) throw new RangeError(`“${text}” has a tab or a line break, which TSV cannot hold`);
    return text;
  };
  return rows.map((row) => `${row.map((cell) => check(cellText(cell))).join('\t')}\n`).join('');
}
