import { afterEach, describe, expect, it, vi } from 'vitest';
import { colours } from '../../src/export/colours.ts';
import { readToken } from '../../src/export/tokens.ts';
import { breakEnglish, findBreak } from '../../src/export/card/lines.ts';
import { writePng } from '../../src/export/card/png.ts';
import { makeTypesetter } from '../../src/export/card/typeset.ts';
import { findEdition } from '../../src/edition/editions.ts';
import { linkCard, listCardTags } from '../../src/view/card-link.ts';
import { readPng } from '../support/png.ts';

describe('the Chinese title of a card', () => {
  it.each([
    {
      name: 'at the edge of a term',
      title: '加大知识产权侵权行为惩治力度',
      terms: ['知识产权'],
      first: '加大知识产权',
    },
    {
      name: 'after 的',
      title: '推动构建更加公平合理的国际知识产权规则',
      terms: ['知识产权'],
      first: '推动构建更加公平合理的',
    },
    {
      name: 'between words, if a term would leave one line much longer',
      title: '加强知识产权专业人才队伍建设',
      terms: ['知识产权专业人才队伍'],
      first: '加强知识产权专业',
    },
    { name: 'never before 的', title: '宣传引导的加强', terms: ['宣传引导'], first: '宣传引导的' },
  ])('is broken $name', ({ first, terms, title }) => {
    const found = terms.map((term) => ({ from: title.indexOf(term), to: title.indexOf(term) + term.length }));
    expect(title.slice(0, findBreak(title, found))).toBe(first);
  });

  it('stays whole where there is no place to break it', () => {
    expect(findBreak('引', [])).toBe(1);
  });
});

describe('the English title of a card', () => {
  const measure = (text: string): number => text.length;

  it('is one line if that fits, and even lines if it does not', () => {
    expect(breakEnglish('one two three', 13, measure)).toEqual(['one two three']);
    expect(breakEnglish('one two three four', 14, measure)).toEqual(['one two', 'three four']);
  });

  it('keeps a word whole that is longer than a line', () => {
    expect(breakEnglish('a incomprehensibility', 5, measure)).toEqual(['a', 'incomprehensibility']);
  });
});

describe('the colours of pictures', () => {
  it.each(Object.entries(colours))('has %s as the style sheet has it', (name, colour) => {
    expect(colour).toBe(readToken(name));
  });
});

describe('a line of a card', () => {
  it('has each character in the font of its script, as wide as its characters', async () => {
    const { measure, setLine } = await makeTypesetter('zh-Hant-TW', '國發〔2015〕71號');
    const runs = setLine('國發〔2015〕71號', { x: 0, y: 0, size: 10, fill: '#000000' });
    expect(runs.map(({ attributes }) => attributes['font-family'])).toEqual([
      'Noto Serif TC',
      'Source Serif 4',
      'Noto Serif TC',
      'Source Serif 4',
      'Noto Serif TC',
    ]);
    expect(measure('國發')).toBe(2);
    expect(measure('2015')).toBeGreaterThan(1.5);
  });

  it.each([
    { name: 'the Chinese', text: 'a国\u{2A6D6}', code: 'U+2A6D6' },
    { name: 'the Latin', text: 'a国\u{1F600}', code: 'U+1F600' },
  ])('cannot have a character without a glyph in $name font: the build stops', async ({ code, text }) => {
    await expect(makeTypesetter('zh-Hans', text)).rejects.toThrow(code);
  });

  it('refuses a character that its fonts were not made for', async () => {
    const { measure } = await makeTypesetter('zh-Hans', '国 a');
    expect(() => measure('产')).toThrow('“产”');
  });
});

describe('a PNG', () => {
  /** One pixel of each colour, in a row. */
  const write = async (colours: readonly number[]): Promise<Buffer> =>
    Buffer.from(
      await writePng(
        Uint8Array.from(colours.flatMap((colour) => [colour >>> 16, (colour >>> 8) & 255, colour & 255, 255])),
        colours.length,
        1,
      ),
    );

  it('gives every pixel back', async () => {
    const colours = [0xfd_fb_f6, 0x9a_2a_1b, 0x9a_2a_1b, 0x1c_1a_17];
    const { colourAt, height, width } = readPng(await write(colours));
    expect([width, height]).toEqual([4, 1]);
    expect(colours.map((_, x) => colourAt(x, 0))).toEqual(['#fdfbf6', '#9a2a1b', '#9a2a1b', '#1c1a17']);
  });

  it('has the nearest of 256 colours for those beyond', async () => {
    const common = Array.from({ length: 512 }, (_, index) => (index >>> 1) * 0x01_00_00);
    const { colourAt } = readPng(await write([...common, 0x40_00_01]));
    expect(colourAt(512, 0)).toBe('#400000');
  });

  it('is refused when a byte of it has changed', async () => {
    const file = await write([0xfd_fb_f6]);
    file[30] = (file[30] ?? 0) ^ 1;
    expect(() => readPng(file)).toThrow('checksum');
    expect(() => readPng(file.subarray(1))).toThrow('no PNG');
  });
});

describe('a link to a card', () => {
  const title = { zh: '加大知識產權侵權行為懲治力度', en: 'Step up sanctions' };
  const link = (): ReturnType<typeof linkCard> =>
    linkCard(findEdition('zh-hant-tw'), title, { id: '3-1', numbers: ['措施3-1'] });

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('is none for Open Graph while the host is unknown', () => {
    expect(link().url).toBe('/zh-hant-tw/measures/3-1.png');
    expect(listCardTags(link())).toEqual([]);
  });

  it('has address, size and words when the host is known', () => {
    vi.stubEnv('SITE', 'https://example.org');
    vi.stubEnv('BASE_URL', '/texts/');
    expect(listCardTags(link())).toEqual([
      { property: 'og:image', content: 'https://example.org/texts/zh-hant-tw/measures/3-1.png' },
      { property: 'og:image:width', content: '1200' },
      { property: 'og:image:height', content: '630' },
      { property: 'og:image:alt', content: '措施3-1 · 加大知識產權侵權行為懲治力度 · Step up sanctions' },
      { name: 'twitter:card', content: 'summary_large_image' },
    ]);
    expect(linkCard(findEdition('en'), title).url).toBe('https://example.org/texts/en/card.png');
  });
});
