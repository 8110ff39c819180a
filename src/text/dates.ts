const precisions = {
  4: { year: 'numeric' },
  7: { month: 'long', year: 'numeric' },
  10: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

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
  return new Intl.DateTimeFormat(locale, { ...precision, timeZone: 'UTC' }).format(new Date(date));
}
