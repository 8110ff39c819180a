import { describe, expect, it } from 'vitest';
import { createConverter, findSimplifiedOnly, simplify } from '../../src/text/script.ts';

describe('a script converter', () => {
  it('changes the form of characters and never a word', () => {
    expect(createConverter('tw', [])('知识产权信息、软件、云计算')).toBe('知識產權信息、軟件、雲計算');
  });

  it('returns Simplified text as it is', () => {
    expect(createConverter('hans', [{ hans: '税', hk: '稅', reason: '–' }])('税')).toBe('税');
  });

  it('takes the longest of the exceptions that match', () => {
    const convert = createConverter('tw', [
      { hans: '发布', tw: '發布', reason: '–' },
      { hans: '编制发布', tw: '編製發布', reason: '–' },
    ]);
    expect(convert('编制发布与发布')).toBe('編製發布與發布');
  });

  it('applies an exception only to the script that it names', () => {
    const exceptions = [{ hans: '税', hk: '稅', reason: '–' }];
    expect(createConverter('hk', exceptions)('税前')).toBe('稅前');
    expect(createConverter('hk', [])('税前')).toBe('税前');
  });

  it('keeps the two regions’ forms apart', () => {
    expect(createConverter('tw', [])('着力建设平台')).toBe('著力建設平臺');
    expect(createConverter('hk', [])('着力建设平台')).toBe('着力建設平台');
  });

  it('brings Traditional text back', () => {
    expect(simplify('強化分配制度的知識價值導向', 'tw')).toBe('强化分配制度的知识价值导向');
  });
});

describe('the search for Simplified characters', () => {
  it('finds those that Traditional text never has', () => {
    expect(findSimplifiedOnly('知識产權')).toEqual(['产']);
  });

  it('passes those that both scripts have', () => {
    expect(findSimplifiedOnly('若干准則、公布、里程、後台')).toEqual([]);
  });
});
