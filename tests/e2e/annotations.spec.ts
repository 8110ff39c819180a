import { expect, test } from '@playwright/test';

test.describe('a term in the text', () => {
  test('lights up its counterpart when it is pointed at', async ({ page }) => {
    await page.goto('en/measures/3-1/');
    const segment = page.locator('.segment', { has: page.locator('#s2') });
    await segment.locator('p[lang^="zh"] .term[href$="/terms/punitive-damages/"]').hover();
    await expect(segment.locator('p[lang="en"] .term[href$="/terms/punitive-damages/"]')).toHaveClass(/lit/u);
  });

  test('lights up its counterpart when it has the focus', async ({ page }) => {
    await page.goto('zh-hant-tw/measures/3-1/');
    const segment = page.locator('.segment', { has: page.locator('#s2') });
    await segment.locator('p[lang="en"] .term[href$="/terms/punitive-damages/"]').focus();
    await expect(segment.locator('p[lang^="zh"] .term[href$="/terms/punitive-damages/"]')).toHaveClass(/lit/u);
  });

  test('opens its definition in place, with a link to its page', async ({ page }) => {
    await page.goto('en/measures/3-1/');
    await page.locator('#s2 .term[href$="/terms/punitive-damages/"]').click();
    const popover = page.locator('.peek');
    await expect(popover).toBeVisible();
    await expect(popover).toContainText('惩罚性赔偿');
    await expect(popover.getByRole('link')).toHaveAttribute('href', '/en/terms/punitive-damages/');
    await page.keyboard.press('Escape');
    await expect(popover).toBeHidden();
  });

  test('is no longer marked when the reader switches marks off, on this page and the next', async ({ page }) => {
    await page.goto('en/measures/3-1/');
    await page.getByRole('button', { name: 'View' }).click();
    await page.getByLabel('Not marked').check();
    const decoration = (): Promise<string> =>
      page
        .locator('.term')
        .first()
        .evaluate((term) => getComputedStyle(term).textDecorationLine);
    expect(await decoration()).toBe('none');
    await page.goto('en/measures/4-1/');
    expect(await decoration()).toBe('none');
  });

  test('is copied as plain words', async ({ page }) => {
    await page.goto('en/measures/3-1/');
    const copied = await page.evaluate(() => {
      const sentence = document.querySelector('#s2');
      if (sentence) window.getSelection()?.selectAllChildren(sentence);
      return window.getSelection()?.toString();
    });
    expect(copied).toBe(
      '提高知识产权侵权法定赔偿上限，针对情节严重的恶意侵权行为实施惩罚性赔偿并由侵权人承担实际发生的合理开支。',
    );
  });
});

test.describe('a note', () => {
  test('opens beside its sentence without moving the text', async ({ page }) => {
    await page.goto('en/measures/3-1/');
    const before = await page.locator('#s3').boundingBox();
    await page.locator('.pointers a[href="#note-punitive-damages"]').click();
    await expect(page.locator('.peek')).toContainText('71');
    expect(await page.locator('#s3').boundingBox()).toEqual(before);
  });

  test('has an address of its own', async ({ page }) => {
    await page.goto('zh-hans/measures/3-1/#note-punitive-damages');
    await expect(page.locator('#note-punitive-damages')).toBeInViewport();
  });

  test('is reached by the keyboard', async ({ page }) => {
    await page.goto('en/measures/6-3/');
    await page.locator('.pointers a').first().focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.peek')).toBeVisible();
  });

  test('is hidden with its kind', async ({ page }) => {
    await page.goto('en/measures/3-1/');
    await page.getByRole('checkbox', { name: 'Outcome' }).uncheck();
    await expect(page.locator('#note-punitive-damages')).toBeHidden();
    await expect(page.locator('.notes li[data-kind="term"]').first()).toBeVisible();
  });

  test('says how old it is when it was checked more than a year ago', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2029-01-01'));
    await page.goto('en/measures/3-1/');
    await expect(page.locator('note-age').first()).toContainText('more than 2 yr ago');
  });
});
