import { describe, expect, it } from 'vitest';
import { requireGlyphs } from '../../src/export/pdf/glyphs.ts';
import { findNativeEngine, type TypesettingEngine } from '../../src/export/pdf/engines.ts';
import { typesetPdf } from '../../src/export/pdf/typeset.ts';
import type { FontOrder } from '../../src/fonts/make-font.ts';
import { readPdf } from '../support/pdf.ts';

const head =
  '#set document(title: "T", date: datetime(year: 2026, month: 11, day: 22))\n#set text(font: "Typeset", fallback: false)\n';

const font: FontOrder = { language: 'zh-Hans', weight: 400, name: 'Typeset', characters: [...'国发〔〕号'] };

function typeset(body: string, files = {}, engine: TypesettingEngine = 'native'): Promise<Uint8Array> {
  return typesetPdf({ template: head + body, files, fonts: [font], engine });
}

describe('a typeset document', () => {
  it('holds the text it was given, with the fonts it was given', async () => {
    const { pages } = await readPdf(await typeset('#read("text.txt")', { 'text.txt': Buffer.from('国发〔号〕') }));
    expect(pages).toEqual(['国发〔号〕']);
  });

  it('is the same when it is typeset again', async () => {
    expect(await typeset('国发')).toEqual(await typeset('国发'));
  });

  it.skipIf(!findNativeEngine())(
    'has the same bytes from both engines (skipped where npm installs no native one)',
    async () => {
      expect(await typeset('国发〔号〕', {}, 'portable')).toEqual(await typeset('国发〔号〕', {}, 'native'));
    },
  );

  it('has no font but those it was given: a character that they lack has no glyph, whatever is installed', async () => {
    const { pages } = await readPdf(await typeset('国书'));
    expect(pages).toEqual(['国\0']);
  });

  it('is refused where a font lacks a character, which is named with its text', () => {
    expect(() => {
      requireGlyphs({ works: [{ number: '財税〔2016〕' }] }, [...'財稅〔2016〕']);
    }).toThrow('“税” (U+7A0E), in “財税〔2016〕”');
    expect(() => {
      requireGlyphs({ works: [{ number: '財稅' }] }, [...'財稅']);
    }).not.toThrow();
  });

  it('is reported with the place of a mistake in its template', async () => {
    await expect(typeset('#nothing')).rejects.toThrow(/document\.typ:3:2: error: unknown variable: nothing/u);
  });

  it('can be typeset after one that could not', async () => {
    const [broken, whole] = await Promise.allSettled([typeset('#nothing'), typeset('国发')]);
    expect([broken.status, whole.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('names every character that a font’s family lacks', async () => {
    const lacking = { ...font, characters: ['国', '\u{1F600}'] };
    await expect(typesetPdf({ template: head, files: {}, fonts: [lacking] })).rejects.toThrow('U+1F600');
  });
});
