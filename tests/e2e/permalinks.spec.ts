import { expect, type Page, test } from '@playwright/test';

const links = {
  'a measure': (page: Page) => page.locator('article > header').getByRole('link', { name: /permanent address/u }),
  'a sentence': (page: Page) => page.locator('a.place').first(),
  'a note': (page: Page) => page.locator('#note-punitive-damages').getByRole('link', { name: /permanent address/u }),
};

const addresses = {
  'a measure': /\/en\/measures\/3-1\/$/u,
  'a sentence': /\/en\/measures\/3-1\/#s1$/u,
  'a note': /\/en\/measures\/3-1\/#note-punitive-damages$/u,
};

const signOf = (link: ReturnType<Page['locator']>): Promise<string> =>
  link.evaluate((element) => getComputedStyle(element, '::after').opacity);

for (const [name, find] of Object.entries(links)) {
  test(`the permanent address of ${name} is what its link leads to`, async ({ page }) => {
    await page.goto('en/measures/3-1/');
    await find(page).click();
    await expect(page).toHaveURL(addresses[name as keyof typeof addresses]);
  });

  for (const width of [320, 390, 768, 1440]) {
    test(`the link of ${name} is at least 24 px wide and high at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('en/measures/3-1/');
      const box = await find(page).boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(24);
      expect(box?.height).toBeGreaterThanOrEqual(24);
      expect(box?.x).toBeGreaterThanOrEqual(0);
    });
  }
}

for (const name of ['a measure', 'a note'] as const) {
  test(`the sign beside the link of ${name} shows on hover and on focus`, async ({ page }) => {
    await page.goto('en/measures/3-1/');
    const link = links[name](page);
    expect(await signOf(link)).toBe('0');
    await link.hover();
    expect(await signOf(link)).toBe('1');
    await page.mouse.move(0, 0);
    expect(await signOf(link)).toBe('0');
    await link.focus();
    await page.keyboard.press('Shift');
    await expect.poll(() => signOf(link)).toBe('1');
  });
}

test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } });
  for (const name of ['a measure', 'a note'] as const) {
    test(`the sign beside the link of ${name} is always there`, async ({ page }) => {
      await page.goto('en/measures/3-1/');
      expect(await signOf(links[name](page))).toBe('1');
    });
  }
});

test('each measure is offered as JSON and Markdown', async ({ page }) => {
  await page.goto('zh-hant-hk/measures/3-1/');
  await page.locator('cite-panel summary').click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Markdown' }).click();
  expect((await download).suggestedFilename()).toBe('3-1.md');
});
