import { expect, test } from '@playwright/test';
import { extractText, getDocumentProxy } from 'unpdf';
import { readData } from '../support/site.ts';

const data = readData();
const squeeze = (text: string): string => text.replaceAll(/\s+/gu, '');
/** Without the hyphens too, since the browser adds some at the ends of lines. */
const bare = (text: string): string => squeeze(text).replaceAll('-', '');

const characters = [...new Set(data.measures.flatMap(({ sentences }) => sentences.flatMap(({ zh }) => [...zh])))];
const { compare } = new Intl.Collator('en', { sensitivity: 'base' });

/** Where a radical has the same glyph, the browser names it instead of the character: ⻅ for 见. */
const withoutRadicals = (text: string): string =>
  text.replaceAll(
    /[\u2E80-\u2FDF]/gu,
    (radical) => characters.find((character) => compare(character, radical) === 0) ?? radical,
  );

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
    const flat = pages.map((words) => bare(withoutRadicals(words)));
    for (const { en, id, zh } of sentences.flatMap((measure) => measure.sentences))
      for (const words of [en, zh]) {
        const holders = flat.filter((page) => page.includes(bare(words)));
        expect(holders.length, `${id}: ${words}`).toBeGreaterThan(0);
      }
  });
