const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

const places = ['', '十', '百', '千'];

/**
 * A number in Chinese numerals as statutes print it: the 一 of 一十 is silent at the beginning only, and 零 stands once for any
 * row of empty places between two that are not.
 *
 * @param value a whole number from 1 to 9999
 * @returns `八`, `十`, `十二`, `三十二`, `一百零一`, `一百一十`, `一千零五`
 * @throws RangeError for any other number
 */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 9999) {
    throw new RangeError(`${value} has no numeral here: chineseNumeral takes a whole number from 1 to 9999`);
  }
  const written = [...String(value)].map((digit, index, all) =>
    digit === '0' ? '零' : `${digits[Number(digit)] ?? ''}${places[all.length - 1 - index] ?? ''}`,
  );
  return written.join('').replaceAll(/零+/gu, '零').replace(/零$/u, '').replace(/^一十/u, '十');
}

/**
 * The official number of a measure as the official text prints it.
 *
 * @param value the number, from 1
 * @returns `（八）`
 * @throws RangeError if it is not a whole number from 1 to 9999
 */
export function officialMark(value: number): string {
  return `（${chineseNumeral(value)}）`;
}
