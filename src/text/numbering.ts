const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/**
 * A number in Chinese numerals as statutes print it.
 *
 * @param value a whole number from 1 to 99
 * @returns `八`, `十`, `十二`, `三十`, `三十二`
 * @throws RangeError for any other number
 */
export function chineseNumeral(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) {
    throw new RangeError(`${value} has no numeral here: chineseNumeral takes a whole number from 1 to 99`);
  }
  const tens = Math.floor(value / 10);
  const lead = tens > 1 ? digits[tens] : '';
  return `${lead}${tens > 0 ? '十' : ''}${digits[value % 10]}`;
}

/**
 * The official number of a measure as the official text prints it.
 *
 * @param value the number, from 1
 * @returns `（八）`
 * @throws RangeError if it is not a whole number from 1 to 99
 */
export function officialMark(value: number): string {
  return `（${chineseNumeral(value)}）`;
}
