const precisions = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter is dear to make and there are six. */
function formatterOf(locale: string, precision: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.keys(precision).join(' ')}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...precision, timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter;
}

/**
 * Writes a date as readers of a language do, no more exactly than it is known.
 *
 * @param date `2015-12-18`, `2015-12` or `2015`
 * @param language the language of the interface
 * @returns `18 December 2015`, `2015年12月`, `2015`
 * @throws RangeError if it is no such date
 */
export function writeDate(date: string, language: 'en' | 'zh'): string {
  const precision = precisions[date.length as keyof typeof precisions] as Intl.DateTimeFormatOptions | undefined;
  if (!precision) throw new RangeError(`“${date}” is no date like 2015-12-18, 2015-12 or 2015`);
  const locale = language === 'en' ? 'en-GB' : 'zh-CN';
  return formatterOf(locale, precision).format(new Date(date));
}
