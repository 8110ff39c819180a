import { describe, expect, it } from 'vitest';
import { readCharacterMap, writeCharacterMap } from '../../src/fonts/cmap.ts';
import type { FontLanguage } from '../../src/fonts/families.ts';
import { readGlyphs, renumberComponents } from '../../src/fonts/glyphs.ts';
import { makeFont } from '../../src/fonts/make-font.ts';
import { copyTable, readTables, writeFont } from '../../src/fonts/sfnt.ts';
import { unpackFont } from '../../src/fonts/unpack.ts';
import { makeWebFont } from '../../src/fonts/web-font.ts';

function charactersOf(font: Uint8Array): string {
  const map = readCharacterMap(copyTable(readTables(font), 'cmap'));
  return String.fromCodePoint(...[...map.keys()].sort((a, b) => a - b));
}

/** A character’s outline and advance, whatever its number in the font. */
function drawingOf(font: Uint8Array, character: string): unknown {
  const tables = readTables(font);
  const glyph = readCharacterMap(copyTable(tables, 'cmap')).get(character.codePointAt(0) ?? 0);
  if (glyph === undefined) throw new Error(`the font lacks ${character}`);
  const { metrics, outlines } = readGlyphs(tables);
  return { outline: outlines[glyph]?.toString('hex').replace(/0+$/u, ''), metric: metrics[glyph]?.toString('hex') };
}

const chinese: readonly { readonly language: FontLanguage; readonly text: string }[] = [
  { language: 'zh-Hans', text: '国务院关于知识产权强国“建设”〔〕（）《》，。、；：——…' },
  { language: 'zh-Hant-TW', text: '國務院關於知識產權強國「建設」〔〕（）《》，。、；：——…' },
  { language: 'zh-Hant-HK', text: '國務院關於知識產權強國「建設」〔〕（）《》，。、；：——…' },
];

describe('a font', () => {
  it.each(chinese)('for $language has the characters asked for and no others', async ({ language, text }) => {
    const { ttf } = await makeFont({ language, weight: 400 }, text);
    expect(charactersOf(ttf)).toBe([...new Set(text)].sort().join(''));
  });

  it.each(chinese)(
    'for $language draws a character as the slice that it came from does',
    async ({ language, text }) => {
      const whole = await makeFont({ language, weight: 600 }, text);
      for (const character of text) {
        const alone = await makeFont({ language, weight: 600 }, character);
        expect(drawingOf(whole.ttf, character), character).toEqual(drawingOf(alone.ttf, character));
      }
    },
  );

  it('draws a character in each region’s own form', async () => {
    const drawings = await Promise.all(
      chinese.map(async ({ language }) => drawingOf((await makeFont({ language, weight: 400 }, '，')).ttf, '，')),
    );
    expect(drawings[0]).not.toEqual(drawings[1]);
  });

  it('is heavier in a heavier weight', async () => {
    const [regular, bold] = await Promise.all(
      ([400, 600] as const).map((weight) => makeFont({ language: 'zh-Hans', weight }, '国')),
    );
    expect(drawingOf(regular?.ttf ?? Buffer.alloc(0), '国')).not.toEqual(drawingOf(bold?.ttf ?? Buffer.alloc(0), '国'));
    expect(copyTable(readTables(bold?.ttf ?? Buffer.alloc(0)), 'OS/2').readUInt16BE(4)).toBe(600);
  });

  it('sets Chinese quotation marks as wide as a character', async () => {
    const { ttf } = await makeFont({ language: 'zh-Hans', weight: 400 }, '“国');
    expect(drawingOf(ttf, '“')).toMatchObject({ metric: expect.stringMatching(/^03e8/u) as string });
  });

  it('names every character that the family lacks', async () => {
    await expect(makeFont({ language: 'zh-Hans', weight: 400 }, '国\u{2F42}\u{20BB7}')).rejects.toThrow(
      '@fontsource-variable/noto-serif-sc has no glyph for 「\u{2F42}」 (U+2F42), 「\u{20BB7}」 (U+20BB7)',
    );
  });

  it('is the same whatever order the characters are asked for in', async () => {
    const [one, other] = await Promise.all(
      ['国务院', '院务国国'].map((text) => makeFont({ language: 'zh-Hans', weight: 400 }, text)),
    );
    expect(one?.ttf).toEqual(other?.ttf);
  });

  it('has the checksum that the format asks for', async () => {
    const { ttf } = await makeFont({ language: 'zh-Hant-TW', weight: 400 }, '國務院，');
    const words = Array.from({ length: ttf.length / 4 }, (_, index) => Buffer.from(ttf).readUInt32BE(index * 4));
    expect(words.reduce((sum, word) => (sum + word) >>> 0, 0)).toBe(0xb1_b0_af_ba);
    const damaged = new Map(readTables(ttf)).set('maxp', Buffer.alloc(32));
    expect(writeFont(damaged)).not.toEqual(Buffer.from(ttf));
  });

  it('comes packed for browsers too', async () => {
    const packed = await makeWebFont({ language: 'en', weight: 400, style: 'italic', characters: [...'Guofa'] });
    expect(Buffer.from(packed).toString('latin1', 0, 4)).toBe('wOF2');
    expect(charactersOf(await unpackFont(packed))).toBe('Gafou');
  });

  it('keeps English kerning', async () => {
    const { ttf } = await makeFont({ language: 'en', weight: 400 }, 'AVé');
    expect([...readTables(ttf).keys()]).toContain('GPOS');
  });
});

describe('a map of characters', () => {
  it('is read as it was written', () => {
    const map = new Map([
      [0x20, 3],
      [0x21, 4],
      [0x56_fd, 9],
      [0x2_0b_b7, 1],
    ]);
    expect(readCharacterMap(writeCharacterMap(map))).toEqual(map);
  });
});

describe('a composite glyph', () => {
  it('points to its components where they are now, and a simple one is left alone', () => {
    // Two components, numbers 5 and 7: the first with more to come (0x20), arguments as bytes.
    const composite = Buffer.from('ffff0000000000000000' + '002000050000' + '000000070000', 'hex');
    const moved = 'ffff0000000000000000' + '0020000f0000' + '000000110000';
    expect(renumberComponents(composite, 10).toString('hex')).toBe(moved);
    const simple = Buffer.from('0001000000000000000000050000', 'hex');
    expect(renumberComponents(simple, 10)).toBe(simple);
  });
});
