import { expect, test } from '@playwright/test';
import { editions, readData } from '../support/site.ts';

const data = readData();

test.describe('without JavaScript', () => {
  test.skip(
    ({ browserName }) => browserName === 'firefox',
    'Firefox under WebDriver BiDi cannot switch JavaScript off',
  );
  test.use({ javaScriptEnabled: false });

  for (const { field, id } of editions) {
    test(`a measure reads in full in the edition ${id}`, async ({ page }) => {
      await page.goto(`${id}/measures/3-1/`);
      const measure = data.measures.find((candidate) => candidate.id === '3-1');
      for (const sentence of measure?.sentences ?? []) {
        await expect(page.getByText(sentence[field], { exact: true })).toBeVisible();
        await expect(page.getByText(sentence.en, { exact: true })).toBeVisible();
      }
      await expect(page.getByRole('link', { name: /3-2/u })).toBeVisible();
    });
  }

  test('the search form leads to a page that says what works', async ({ page }) => {
    await page.goto('en/search/?q=x');
    await expect(page.getByText('Search needs JavaScript')).toBeVisible();
  });
});

test('no page asks another origin for anything', async ({ page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== 'localhost') foreign.push(request.url());
  });
  for (const path of [
    '',
    'en/',
    'zh-hant-tw/text/',
    'en/measures/1-2/',
    'zh-hans/search/?q=专利',
    'zh-hans/concordance/?q=专利',
    'zh-hans/quote/?q=专利',
    'en/about/',
    'zh-hant-hk/ledger/',
  ]) {
    await page.goto(path, { waitUntil: 'networkidle' });
  }
  expect(foreign).toEqual([]);
});

test.describe('the switch of editions', () => {
  test('keeps the sentence that is in the address', async ({ page }) => {
    await page.goto('en/measures/3-1/#s5');
    // A click of Playwright’s would scroll the page to where the masthead stands in it.
    await page.getByRole('link', { name: '正體中文（臺灣）' }).evaluate((link: HTMLElement) => {
      link.click();
    });
    await expect(page).toHaveURL(/\/zh-hant-tw\/measures\/3-1\/#s5$/u);
    await expect(page.locator('#s5')).toHaveText('加強海關知識產權執法保護。');
  });

  test('keeps the sentence that is being read', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto('en/text/');
    await page.locator('[id="4-4.3"]').evaluate((element) => {
      element.scrollIntoView();
    });
    await page.getByRole('link', { name: '简体中文' }).evaluate((link: HTMLElement) => {
      link.click();
    });
    await expect(page).toHaveURL(/\/zh-hans\/text\/#4-4\.\d$/u);
    await expect(page.locator('[id="4-4.3"]')).toBeInViewport();
  });

  test('keeps the reader at the top who is at the top', async ({ page }) => {
    await page.goto('en/measures/3-1/');
    await page.getByRole('link', { name: '简体中文' }).click();
    await expect(page).toHaveURL(/\/zh-hans\/measures\/3-1\/$/u);
  });
});

for (const path of ['nowhere/', 'en/measures/9-9/', 'a/b/c/d/e/f/']) {
  test(`a wrong address (${path}) leads back to the contents`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/#contents$/u);
  });
}

test('nothing is wider than the window at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of [
    '',
    'en/',
    'en/measures/6-1/',
    'zh-hans/measures/1-2/',
    'en/text/',
    'en/ledger/',
    'en/about/',
    'en/search/?q=知识产权',
    'en/concordance/?q=知识产权',
    'en/parts/4/',
  ]) {
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, path).toBe(0);
  }
});
