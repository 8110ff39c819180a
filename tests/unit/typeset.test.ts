import { describe, expect, it } from 'vitest';
import { typesetPdf } from '../../src/export/pdf/typeset.ts';
import { makeFont } from '../../src/fonts/make-font.ts';
import { readPdf } from '../support/pdf.ts';

const head =
  '#set document(title: "T", date: datetime(year: 2026, month: 11, day: 22))\n#set text(font: "Noto Serif SC")\n';

async function typeset(body: string, files = {}): Promise<Uint8Array> {
  const { ttf } = await makeFont({ language: 'zh-Hans', weight: 400 }, '国发〔〕号');
  return typesetPdf(head + body, files, [ttf]);
}

describe('a typeset document', () => {
  it('holds the text it was given, with the fonts it was given', async () => {
    const { pages } = await readPdf(await typeset('#read("text.txt")', { 'text.txt': Buffer.from('国发〔号〕') }));
    expect(pages).toEqual(['国发〔号〕']);
  });

  it('is the same when it is typeset again', async () => {
    expect(await typeset('国发')).toEqual(await typeset('国发'));
  });

  it('is reported with the place of a mistake in its template', async () => {
    await expect(typeset('#nothing')).rejects.toThrow(/document\.typ:3:2: error: unknown variable: nothing/u);
  });
});
