import { describe, expect, it } from 'vitest';
import { writeDate } from '../../src/text/dates.ts';

describe('a date', () => {
  const rows = [
    { date: '2015-12-18', en: '18 December 2015', zh: '2015年12月18日' },
    { date: '2016-05', en: 'May 2016', zh: '2016年5月' },
    { date: '2016', en: '2016', zh: '2016年' },
  ];
  it.each(rows)('is written no more exactly than it is known: $date', ({ date, en, zh }) => {
    expect(writeDate(date, 'en')).toBe(en);
    expect(writeDate(date, 'zh')).toBe(zh);
  });

  it.each(['', '18.12.2015x', '201'])('is refused if it is none: “%s”', (text) => {
    expect(() => writeDate(text, 'en')).toThrow(RangeError);
  });
});
