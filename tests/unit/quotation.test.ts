import { describe, expect, it } from 'vitest';
import { type Answer, prepareCheck } from '../../src/quotation/check-quotation.ts';
import { insertHeadings } from '../../src/quotation/headings.ts';
import type { DisplayScript } from '../../src/search/passages.ts';
import { makeRecords } from '../support/records.ts';

const records = insertHeadings(
  makeRecords({
    '1-1': [
      ['加强专利保护', 'Strengthen patent protection'],
      [
        '若干干部应当公开征求意见，“互联网+”平台除外。',
        'Several cadres shall publicly seek opinions; the “Internet Plus” platform is an exception.',
      ],
      ['到2020年，专利审查周期明显缩短。', 'By 2020, the nation’s patent examination time-frame is clearly shorter.'],
    ],
    '1-2': [
      ['完善奖励制度', 'Improve the system of rewards'],
      ['为发明人发放奖励，并依法减免税费。', 'Grant rewards to inventors, and reduce taxes and fees according to law.'],
      ['奖励应当及时发放到发明人本人。', 'Rewards should reach the inventor in person and in good time.'],
    ],
  }),
  [
    {
      id: '/parts/1/',
      before: '1-1',
      zh: { hans: '总体要求', tw: '總體要求', hk: '總體要求' },
      en: 'General requirements',
    },
  ],
);

const checks = {
  hans: prepareCheck(records, 'hans'),
  tw: prepareCheck(records, 'tw'),
  hk: prepareCheck(records, 'hk'),
};

/** `1-1.1 form: script, punctuation` for each piece. */
function show({ findings }: Answer): string[] {
  return findings.map(({ forms, places: [place], verdict }) => {
    const ends = place
      ? [place.from, place.to].map((end) => (end.place === 0 ? end.measure : `${end.measure}.${end.place}`))
      : [];
    return `${[...new Set(ends)].join('–')} ${verdict}${forms.length > 0 ? `: ${forms.join(', ')}` : ''}`.trim();
  });
}

const check = (quotation: string, script: DisplayScript = 'hans'): string[] => show(checks[script](quotation));

function changes(quotation: string): string[] {
  return checks.hans(quotation).findings.flatMap(({ comparison }) =>
    (comparison?.changes ?? []).map(({ elsewhere, quote, text }) => {
      const where = elsewhere ? ` (${elsewhere.from.measure}.${elsewhere.from.place})` : '';
      return `${text} → ${quote}${where}`;
    }),
  );
}

describe('a quotation is verbatim', () => {
  it.each([
    ['a sentence', '到2020年，专利审查周期明显缩短。', '1-1.2'],
    ['a few words', '公开征求意见', '1-1.1'],
    ['without its last stop', '到2020年，专利审查周期明显缩短', '1-1.2'],
    ['between quotation marks of its own', '「专利审查周期」', '1-1.2'],
    ['over the end of a sentence', '平台除外。到2020年', '1-1.1–1-1.2'],
    ['over the end of a sentence, on a new line', '平台除外。\n到2020年', '1-1.1–1-1.2'],
    ['over the end of a measure', '周期明显缩短。（二）完善奖励制度。为发明人发放奖励', '1-1.2–1-2.1'],
    ['a heading with its number', '（一）加强专利保护。', '1-1'],
    ['a heading of a part with its number', '一、总体要求', '/parts/1/'],
    ['English', 'shall publicly seek opinions', '1-1.1'],
    ['English broken into lines', 'shall publicly\n  seek opinions', '1-1.1'],
    ['English with a letter in brackets', '[S]everal cadres shall', '1-1.1'],
  ])('%s', (_, quotation, place) => {
    expect(check(quotation)).toEqual([`${place} verbatim`]);
  });

  it('in Traditional script on a page that shows it', () => {
    expect(check('若干幹部應當公開徵求意見', 'tw')).toEqual(['1-1.1 verbatim']);
    expect(check('為發明人發放獎勵', 'hk')).toEqual(['1-2.1 verbatim']);
  });
});

describe('a quotation differs only in form', () => {
  it.each([
    ['Traditional on a page in Simplified', '若干幹部應當公開徵求意見', '1-1.1 form: script'],
    ['two scripts mixed', '若干幹部应当公開征求意见', '1-1.1 form: script'],
    ['a half-width comma', '公开征求意见,“互联网+”平台', '1-1.1 form: punctuation'],
    ['no punctuation', '公开征求意见互联网+平台', '1-1.1 form: punctuation'],
    ['corner brackets and Traditional', '「互聯網+」平臺除外', '1-1.1 form: script, punctuation'],
    ['corner brackets inside', '公开征求意见，「互联网+」平台', '1-1.1 form: punctuation'],
    ['spaces', '到 2020 年，专利审查', '1-1.2 form: spacing'],
    ['full-width figures', '到２０２０年', '1-1.2 form: letters'],
    ['a full-width sign', '互联网＋', '1-1.1 form: letters'],
    ['a comma for a stop between sentences', '平台除外，到2020年', '1-1.1–1-1.2 form: punctuation'],
    ['a capital letter', 'By 2020, the Nation’s patent', '1-1.2 form: letters'],
    ['a small letter at the beginning', 'several cadres shall', '1-1.1 form: letters'],
    ['straight quotation marks', 'the "Internet Plus" platform', '1-1.1 form: punctuation'],
    ['a straight apostrophe', "the nation's patent", '1-1.2 form: punctuation'],
    ['no hyphen', 'examination time frame', '1-1.2 form: punctuation'],
  ])('%s', (_, quotation, expected) => {
    expect(check(quotation)).toEqual([expected]);
  });

  it('Simplified on a page in Traditional', () => {
    expect(check('若干干部应当公开征求意见', 'tw')).toEqual(['1-1.1 form: script']);
  });
});

describe('a quotation is altered', () => {
  it.each([
    ['one character', '专利审查期限明显缩短', ['周期 → 期限']],
    ['a character that has another Traditional form', '若干乾部应当公开', ['干 → 乾']],
    ['words left out', '到2020年，专利审查明显缩短。', ['周期 → ']],
    ['words added', '到2020年，专利审查的周期明显缩短。', [' → 的']],
    ['another figure', '到2025年，专利审查周期明显缩短。', ['0 → 5']],
    ['words of two sentences put together', '应当公开征求意见奖励应当及时发放', [' → 奖励应当及时发放 (1-2.2)']],
    ['an English word', 'Several officials shall publicly seek opinions', ['cadres → officials']],
    ['a possessive', 'the nation patent examination time-frame', ['nation’s → nation']],
    ['clauses exchanged', '并依法减免税费，为发明人发放奖励', [' → 为发明人发放 (1-2.1)']],
  ])('%s', (_, quotation, expected) => {
    expect(checks.hans(quotation).verdict).toBe('altered');
    expect(changes(quotation)).toEqual(expected);
  });

  it('and both sides are shown with what differs', () => {
    const [finding] = checks.hans('到2020年，专利审核周期明显的缩短').findings;
    const mark = (runs: readonly { words: string; other: boolean }[] = []): string =>
      runs.map(({ other, words }) => (other ? `[${words}]` : words)).join('');
    expect(mark(finding?.comparison?.text)).toBe('到2020年，专利审[查]周期明显缩短');
    expect(mark(finding?.comparison?.quote)).toBe('到2020年，专利审[核]周期明显[的]缩短');
  });
});

describe('a quotation is not in the text', () => {
  it.each([
    ['other prose', '出租人应当按照约定将租赁物交付承租人'],
    ['three characters of which two stand in it', '专利法'],
    ['English prose', 'The lessor shall deliver the leased thing'],
    ['characters that stand only in another place’s Traditional form', '乾部'],
    ['emoji', '👩‍👩‍👧‍👦🈚️'],
  ])('%s', (_, quotation) => {
    expect(checks.hans(quotation).verdict).toBe('absent');
  });

  it.each(['', '  \n ', '。，“”', '[…]'])('nor is there anything to check in “%s”', (quotation) => {
    expect(checks.hans(quotation).findings).toEqual([]);
  });
});

describe('a quotation in pieces', () => {
  it.each([
    ['a Chinese ellipsis', '若干干部……公开征求意见', ['1-1.1 verbatim', '1-1.1 verbatim']],
    ['an ellipsis in brackets', 'Several cadres […] seek opinions', ['1-1.1 verbatim', '1-1.1 verbatim']],
    ['three dots', 'Several cadres ... seek opinions', ['1-1.1 verbatim', '1-1.1 verbatim']],
    ['spaced dots in brackets', 'Several cadres [. . .] seek opinions', ['1-1.1 verbatim', '1-1.1 verbatim']],
    ['both languages', '专利审查周期 patent examination time-frame', ['1-1.2 verbatim', '1-1.2 verbatim']],
    ['a paragraph that is not of the text', '专利审查周期\n\n出租人应当交付租赁物', ['1-1.2 verbatim', 'absent']],
  ])('is checked piece by piece: %s', (_, quotation, expected) => {
    expect(check(quotation)).toEqual(expected);
  });

  it('is verbatim if its pieces are, and follow one another as in the text', () => {
    expect(checks.hans('若干干部……征求意见')).toMatchObject({ verdict: 'verbatim', inOrder: true });
    expect(checks.hans('征求意见……若干干部')).toMatchObject({ verdict: 'altered', inOrder: false });
  });

  it('takes the place that follows the piece before, of places with the same words', () => {
    expect(check('依法减免税费……发明人')).toEqual(['1-2.1 verbatim', '1-2.2 verbatim']);
    expect(check('发明人……发明人')).toEqual(['1-2.1 verbatim', '1-2.2 verbatim']);
  });

  it('is altered if only some of it is in the text', () => {
    expect(checks.hans('专利审查周期\n\n出租人应当交付租赁物').verdict).toBe('altered');
  });
});

describe('a long quotation', () => {
  const text = [
    '若干干部应当公开征求意见，“互联网+”平台除外。到2020年，专利审查周期明显缩短。',
    '为发明人发放奖励，并依法减免税费。',
  ];

  it('of more than is checked is cut, and says so', () => {
    expect(checks.hans('专'.repeat(20_001)).cut).toBe(true);
    expect(checks.hans('专'.repeat(20_000)).cut).toBe(false);
    expect(checks.hans('专……'.repeat(101)).cut).toBe(true);
  });

  it('is one altered place, though it is looked for in blocks', () => {
    const long = makeRecords({
      '1-1': [
        ['', ''],
        ...Array.from({ length: 40 }, (_, at): [string, string] => [
          `第${String.fromCharCode(0x4e00 + 7 * at)}类：${text[0] ?? ''}`,
          'x',
        ]),
      ],
    });
    const whole = long[0]?.passages.map(({ zh }) => zh.hans).join('') ?? '';
    const answer = prepareCheck(long, 'hans')(whole.replace('明显缩短', '显著缩短'));
    expect(show(answer)).toEqual(['1-1.1–1-1.40 altered']);
    expect(answer.findings[0]?.comparison?.changes).toHaveLength(1);
  });
});
