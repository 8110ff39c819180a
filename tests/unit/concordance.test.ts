import { describe, expect, it } from 'vitest';
import { toTsv, tsvName } from '../../src/search/concordance-file.ts';
import { cutContexts } from '../../src/search/concordance-line.ts';
import { concord, type Line, type Sort, sortLines } from '../../src/search/concordance.ts';
import type { DisplayScript } from '../../src/search/passages.ts';
import { parseStructure } from '../../src/source/structure.ts';
import { source } from '../support/project.ts';
import { makeRecords } from '../support/records.ts';
import { substrings } from '../support/search.ts';

const records = makeRecords({
  '1-1': [
    ['专利保护', 'Patent protection'],
    [
      '加强专利保护，鼓励发明人申请专利。',
      'Strengthen patent protection and encourage inventors to patent inventions.',
    ],
    ['若干干部，“互联网+”平台、软件，2020年。', 'Cadres; the “Internet Plus” platform, the nation’s software, 2020.'],
  ],
  '1-2': [
    ['制度', 'System'] as const,
    ['研究研究研究商业模式制度。', 'Study the system. Patents, the patented.'] as const,
  ],
});

function show({ id, keyword, left, right }: Line): string {
  return `${id} ${left}[${keyword}]${right}`;
}

function find(typed: string, script: DisplayScript = 'hans'): string[] {
  return concord(records, typed, script).lines.map(show);
}

describe('a concordance', () => {
  it('has a line for every place, headings too, in the order of the text', () => {
    expect(find('专利')).toEqual([
      '1-1 [专利]保护',
      '1-1.1 加强[专利]保护，鼓励发明人申请专利。',
      '1-1.1 加强专利保护，鼓励发明人申请[专利]。',
    ]);
  });

  it('gives the whole passage of the other language beside each line', () => {
    expect(concord(records, '专利', 'hans').lines[0]?.counterpart).toBe('Patent protection');
    expect(concord(records, 'system', 'tw').lines[0]?.counterpart).toBe('制度');
  });

  const counts: Record<string, [typed: string, script: DisplayScript, lines: number]> = {
    'overlapping places are counted each': ['研究研究', 'hans', 2],
    'Traditional finds Simplified': ['專利', 'hans', 3],
    'Simplified finds Traditional': ['专利', 'tw', 3],
    'the page’s own script is preferred': ['干', 'tw', 1],
    'the same character stands for two in Simplified': ['干', 'hans', 2],
    'punctuation counts where it is typed': ['保护，鼓励', 'hans', 1],
    'punctuation at the end counts': ['专利。', 'hans', 1],
    'a full-width sign may be typed as an ordinary one': ['保护,鼓励', 'hans', 1],
    'a string with other punctuation is found all the same': ['保护、鼓励', 'hans', 1],
    'punctuation counts in the other script too': ['保護，鼓勵', 'hans', 1],
    'a sign that counts': ['互联网+', 'hans', 1],
    'a number is found in both languages': ['2020', 'hans', 2],
    'English words are found in all their forms': ['patent', 'hans', 5],
    'a quoted English word is found as it stands': ['"patent"', 'hans', 3],
    'a quoted phrase holds together': ['"patent protection"', 'hans', 2],
    'a possessive belongs to its word': ['nation', 'hans', 1],
    'part of an English word is not a word': ['pat', 'hans', 0],
    'words apart each give their lines': ['专利 system', 'hans', 5],
    'the same word twice gives its lines once': ['专利 专利', 'hans', 3],
    'characters that stand nowhere together': ['专保', 'hans', 0],
    'nothing typed': ['', 'hans', 0],
    'punctuation alone': ['，', 'hans', 3],
    'a lone surrogate': ['\uD800专\uDC00利', 'hans', 3],
    'a regular expression': ['(.*)$[\\', 'hans', 0],
  };
  it.each(Object.entries(counts))('%s', (_, [typed, script, lines]) => {
    expect(find(typed, script)).toHaveLength(lines);
  });

  it('loses nothing of a passage', () => {
    for (const { id, keyword, left, right } of concord(records, 'patent 专利', 'hk').lines) {
      const record = records.find((row) => id.startsWith(row.id));
      const texts = record?.passages.flatMap(({ en, zh }) => [en, zh.hk]);
      expect(texts).toContain(left + keyword + right);
    }
  });

  it('says when it looked for the beginning of a long string only', () => {
    expect(concord(records, '专利'.repeat(50_000), 'hans').cut).toBe(true);
    expect(concord(records, '专利', 'hans').cut).toBe(false);
  });
});

describe('the order of lines', () => {
  const rows: { sort: Sort; typed: string; expected: string[] }[] = [
    { sort: 'text', typed: '专利', expected: ['1-1', '1-1.1', '1-1.1'] },
    // 强 qiáng stands before 请 qǐng.
    { sort: 'left', typed: '专利', expected: ['[专利]保护', '加强[专利]', '申请[专利]'] },
    { sort: 'right', typed: '专利', expected: ['[专利]。', '[专利]保护', '[专利]保护，'] },
    { sort: 'left', typed: '"patent"', expected: ['[Patent]', 'Strengthen [patent]', 'to [patent]'] },
    {
      sort: 'right',
      typed: '"patent"',
      expected: ['[patent] inventions', '[Patent] protection', '[patent] protection and'],
    },
    {
      sort: 'right',
      typed: 'system 专利',
      expected: ['[专利]。', '[专利]保护', '[专利]保护，', '[System]', '[system]. Patents'],
    },
  ];
  it.each(rows)('$typed by $sort', ({ expected, sort, typed }) => {
    const shown = sortLines(concord(records, typed, 'hans').lines, sort).map(show);
    expect(shown).toHaveLength(expected.length);
    for (const [index, piece] of expected.entries()) expect(shown[index]).toContain(piece);
  });

  it('by place undoes every other', () => {
    const { lines } = concord(records, 'patent', 'hans');
    expect(sortLines(sortLines(lines, 'left'), 'text')).toEqual(lines);
  });
});

describe('a line as it is shown', () => {
  const line: Line = {
    id: '1-1.1',
    measure: '1-1',
    place: 1,
    language: 'zh',
    left: '',
    keyword: '中',
    right: '',
    counterpart: '',
    order: 0,
  };

  it('has 20 Han characters on either side', () => {
    const long = '一二三四五六七八九十甲乙丙丁戊己庚辛壬癸';
    expect(cutContexts({ ...line, left: long, right: long })).toEqual({ left: long, right: long });
    expect(cutContexts({ ...line, left: `零${long}`, right: `${long}零` })).toEqual({
      left: `…${long}`,
      right: `${long}…`,
    });
  });

  it('has 8 words on either side', () => {
    const shown = cutContexts({ ...line, language: 'en', left: '0 1 2 3 4 5 6 7 8 ', right: ', 2 3 4 5 6 7 8 9' });
    expect(shown).toEqual({ left: '… 1 2 3 4 5 6 7 8 ', right: ', 2 3 4 5 6 7 8 …' });
  });
});

describe('the file of the lines', () => {
  it('has a header and a row for each line, contexts whole', () => {
    expect(toTsv(concord(records, '制度', 'tw').lines, 'zh-Hant-TW')).toBe(
      [
        'sentence\tlanguage\tleft\tkeyword\tright\tcounterpart',
        '1-2\tzh-Hant-TW\t\t制度\t\tSystem',
        '1-2.1\tzh-Hant-TW\t研究研究研究商業模式\t制度\t。\tStudy the system. Patents, the patented.',
        '',
      ].join('\n'),
    );
  });

  const names = {
    'what was looked for': ['知识产权', 'concordance-知识产权.tsv'],
    'no quotation marks': ['"punitive damages"', 'concordance-punitive-damages.tsv'],
    'no path': ['../../etc/passwd', 'concordance-etc-passwd.tsv'],
    'no half of a character at its end': [`${'字'.repeat(59)}𠀀`, `concordance-${'字'.repeat(59)}.tsv`],
  } as const;
  it.each(Object.entries(names))('has %s in its name', (_, [query, name]) => {
    expect(tsvName(query)).toBe(name);
  });
});

describe('the number of lines', () => {
  const { measures } = parseStructure(source);
  const whole = makeRecords(
    Object.fromEntries(
      measures.map(({ id, sentences, title }) => [id, [title, ...sentences.map(({ zh }) => zh)].map((zh) => [zh, ''])]),
    ),
  );

  function countIn(texts: readonly string[], wanted: string): number {
    let count = 0;
    for (const text of texts) {
      for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) count += 1;
    }
    return count;
  }

  it.each(['hans', 'tw', 'hk'] as const)('is that of the substring in the text, in script %s', (script) => {
    const texts = whole.flatMap(({ passages }) => passages.map(({ zh }) => zh[script]));
    const strings = substrings(texts.map((text) => ({ measure: '', id: '', text })));
    const punctuated = texts.flatMap((text) => text.match(/..[，、；：“”。]./gu) ?? []);
    const sample = [
      ...strings.filter((_, index) => index % 50 === 0),
      ...punctuated.filter((_, index) => index % 5 === 0),
    ];
    expect(sample.length).toBeGreaterThan(300);
    const wrong = sample.filter((wanted) => concord(whole, wanted, script).lines.length !== countIn(texts, wanted));
    expect(wrong).toEqual([]);
  });
});
