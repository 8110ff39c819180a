import { describe, expect, it } from 'vitest';
import { splitLanguages } from '../../src/text/languages.ts';

/** Prose with its Chinese runs between square brackets. */
function mark(text: string): string {
  return splitLanguages(text)
    .map((run) => (run.isChinese ? `[${run.text}]` : run.text))
    .join('');
}

describe('Chinese in English prose', () => {
  const rows = [
    { name: 'a word in round brackets', text: 'conferral (授权) is one', marked: 'conferral ([授权]) is one' },
    { name: 'a word in English quotation marks', text: 'short “双创” (the', marked: 'short “[双创]” (the' },
    { name: 'a title in its own marks', text: 'see 《专利法》, art. 2', marked: 'see [《专利法》], art. 2' },
    { name: 'a document number', text: 'By 国函〔2017〕91号, published', marked: 'By [国函〔2017〕91号], published' },
    { name: 'a year that belongs to the Chinese', text: 'the 2016年计划 says', marked: 'the [2016年计划] says' },
    { name: 'a year that does not', text: 'in 2016 专利 rose', marked: 'in 2016 [专利] rose' },
    { name: 'a quotation inside the Chinese', text: 'the “十三五”规划 (plan)', marked: 'the [“十三五”规划] (plan)' },
    { name: 'a quotation at its end', text: 'a 规划“十三五” (plan)', marked: 'a [规划“十三五”] (plan)' },
    { name: 'two words in one pair of brackets', text: '(“恶意” or 故意)', marked: '(“[恶意]” or [故意])' },
    {
      name: 'a sentence with its full stop',
      text: 'It ends: 建设知识产权强国。',
      marked: 'It ends: [建设知识产权强国。]',
    },
    { name: 'no Chinese at all', text: 'GB/T 29490 — “quoted” …', marked: 'GB/T 29490 — “quoted” …' },
    { name: 'nothing but Chinese', text: '国发〔2015〕71号', marked: '[国发〔2015〕71号]' },
  ];
  it.each(rows)('is found: $name', ({ marked, text }) => {
    expect(mark(text)).toBe(marked);
  });

  it.each(rows)('leaves the text as it was: $name', ({ text }) => {
    expect(
      splitLanguages(text)
        .map((run) => run.text)
        .join(''),
    ).toBe(text);
  });

  it('gives nothing for an empty text', () => {
    expect(splitLanguages('')).toEqual([]);
  });
});
