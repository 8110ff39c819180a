import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { readData } from '../support/site.ts';

const data = readData();
const squeeze = (text: string): string => text.replaceAll(/\s+/gu, '');

for (const [name, path, sentences] of [
  ['a measure', 'en/measures/3-1/', data.measures.filter(({ id }) => id === '3-1')],
  ['the whole text', 'zh-hans/text/', data.measures],
] as const)
  test(`${name} prints with no sentence torn between pages, its address and version at the foot of each page`, async ({
    page,
  }) => {
    await page.goto(path, { waitUntil: 'networkidle' });
    const printed = await page.pdf({ preferCSSPageSize: true, format: 'A4' });
    const { text: pages, totalPages } = await extractText(await getDocumentProxy(new Uint8Array(printed)));
    expect(totalPages).toBeGreaterThan(1);
    for (const [at, words] of pages.entries()) {
      expect(words).toContain(`/${path} · `);
      expect(squeeze(words)).toContain(`${at + 1}/${totalPages}`);
    }
    const flat = pages.map(squeeze);
    for (const sentence of sentences.flatMap((measure) => measure.sentences)) {
      const en = squeeze(sentence.en).replaceAll('-', '');
      const holders = flat.filter((words) => words.replaceAll('-', '').includes(en));
      expect(holders.length, sentence.id).toBeGreaterThan(0);
    }
  });
