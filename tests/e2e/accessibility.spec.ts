import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { editions } from '../support/site.ts';

/** One page of every type. */
const pages = [
  '',
  'measures/3-1/',
  'parts/3/',
  'text/',
  'search/?q=专利',
  'concordance/?q=专利',
  'terms/',
  'terms/audit/',
  'terms/intellectual-property/',
  'instruments/',
  'instruments/patent-law-2020/',
  'bodies/',
  'bodies/cnipa/',
  'outcomes/',
  'timeline/',
  'ledger/',
  'data/',
  'api/',
  'quote/',
  'changes/',
  'offline/',
  'translation/',
  'about/',
];

/** Other colours change the contrast alone. */
const colours = ['theme=dark', 'theme=sepia'];
const modes = ['mode=parallel', 'mode=interleaved', 'mode=zh', 'mode=en', 'pinyin=1'];

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function findFaults(page: Page, address: string, rules?: string[]): Promise<string[]> {
  await page.goto(address, { waitUntil: 'networkidle' });
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'], iframes: false });
  const { violations } = await (rules ? axe.withRules(rules) : axe.withTags(tags)).analyze();
  return violations.map(
    ({ id, nodes }) =>
      `${address}: ${id}: ${nodes
        .map(({ html }) => html)
        .join(' ')
        .slice(0, 300)}`,
  );
}

/** By default two editions, and colours in one, for time’s sake; with AXE=all every edition, theme and layout together. */
const isWhole = process.env['AXE'] === 'all';
const examined = editions.filter(({ id }) => isWhole || ['en', 'zh-hant-hk'].includes(id));

// Under load, axe takes some seconds for a long page.
test.describe.configure({ timeout: isWhole ? 600_000 : 120_000 });

for (const { id } of examined) {
  for (const path of pages) {
    test(`axe finds nothing on ${id}/${path}`, async ({ page }) => {
      expect(await findFaults(page, `${id}/${path}`)).toEqual([]);
      // The styles are the same in every edition.
      if (id !== 'en' && !isWhole) return;
      for (const query of colours) {
        const dressed = `${id}/${path}${path.includes('?') ? '&' : '?'}${query}`;
        expect(await findFaults(page, dressed, ['color-contrast'])).toEqual([]);
      }
    });
  }

  test(`axe finds nothing in any layout of a measure and of the whole text in ${id}`, async ({ page }) => {
    for (const query of modes)
      for (const path of ['measures/3-1/', 'text/']) {
        const address = `${id}/${path}?${query}`;
        expect(await findFaults(page, address)).toEqual([]);
        for (const colour of isWhole ? colours : [])
          expect(await findFaults(page, `${address}&${colour}`, ['color-contrast'])).toEqual([]);
      }
  });

  test(`axe finds nothing in the sheets in ${id}`, async ({ page }) => {
    await page.goto(`${id}/measures/3-1/`);
    for (const sheet of ['contents', 'view', 'keys']) {
      await page.locator(`[data-sheet="${sheet}"]`).click();
      await expect(page.locator(`.sheet.${sheet}`)).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).include('.sheet').analyze();
      expect(violations.map((violation) => violation.id)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
}

test('axe finds nothing on the front door and on a wrong address', async ({ page }) => {
  for (const address of ['', 'nowhere/']) expect(await findFaults(page, address)).toEqual([]);
});

test('the current edition is seen in the reader’s own colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('en/measures/3-1/');
  const outlines = await page
    .locator('edition-switch a')
    .evaluateAll((links) => links.map((link) => getComputedStyle(link).outlineStyle));
  expect(outlines).toEqual(['solid', 'none', 'none', 'none']);
});

test('axe sees a picture without words', async ({ page }) => {
  await page.goto('en/');
  await page.evaluate(() => document.querySelector('main')?.append(new Image()));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toContain('image-alt');
});
