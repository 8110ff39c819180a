import { describe, expect, it } from 'vitest';
import { chineseNumeral, officialMark } from '../../src/text/numbering.ts';

describe('a Chinese numeral', () => {
  const rows = [
    { value: 1, numeral: '一' },
    { value: 10, numeral: '十' },
    { value: 12, numeral: '十二' },
    { value: 20, numeral: '二十' },
    { value: 32, numeral: '三十二' },
    { value: 99, numeral: '九十九' },
    { value: 100, numeral: '一百' },
    { value: 101, numeral: '一百零一' },
    { value: 110, numeral: '一百一十' },
    { value: 1005, numeral: '一千零五' },
    { value: 2010, numeral: '二千零一十' },
    { value: 9999, numeral: '九千九百九十九' },
  ];
  it.each(rows)('of $value is $numeral', ({ numeral, value }) => {
    expect(chineseNumeral(value)).toBe(numeral);
  });

  it.each([0, 10_000, 1.5, Number.NaN])('does not exist for %s', (value) => {
    expect(() => chineseNumeral(value)).toThrow(RangeError);
  });

  it('stands in full-width brackets as an official number', () => {
    expect(officialMark(8)).toBe('（八）');
  });
});
