import { expect, type Page, test } from '@playwright/test';
import { editions } from '../support/site.ts';

test.use({ serviceWorkers: 'allow' });

/** One page of each type. */
const types = [
  '',
  'about/',
  'bodies/',
  'bodies/sipo/',
  'changes/',
  'concordance/?q=patent',
  'data/',
  'instruments/',
  'instruments/patent-law-2020/',
  'ledger/',
  'measures/3-1/?pinyin=1',
  'measures/preamble/',
  'offline/',
  'outcomes/',
  'parts/3/',
  'search/?q=patent',
  'terms/',
  'terms/audit/',
  'terms/by-pinyin/',
  'terms/by-english/',
  'text/',
  'timeline/',
  'translation/',
] as const;

/** Collects what the policy refuses, by the event and by the console. */
async function watch(page: Page): Promise<string[]> {
  const refused: string[] = [];
  await page.exposeFunction('noteRefusal', (what: string) => refused.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective }) => {
      (window as unknown as { noteRefusal: (what: string) => void }).noteRefusal(`${effectiveDirective} ${blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (/content security policy|trusted/iu.test(message.text())) refused.push(message.text());
  });
  page.on('pageerror', (error) => refused.push(error.message));
  return refused;
}

for (const { id } of editions) {
  test(`the policy refuses nothing on a page of each type in ${id}`, async ({ page }) => {
    test.setTimeout(120_000);
    const refused = await watch(page);
    for (const type of types) {
      const response = await page.goto(`${id}/${type}`);
      expect(response?.status(), type).toBe(200);
      await page.waitForLoadState('load');
    }
    expect(refused).toEqual([]);
  });
}

test('the policy lets everything work that has a script', async ({ page }) => {
  const refused = await watch(page);
  await page.goto('en/search/?q=惩罚性赔偿');
  await expect(page.locator('[data-hit="3-1"]')).toBeVisible();
  await page.goto('en/concordance/?q=patent');
  await expect(page.locator('concordance-list tbody tr').first()).toBeVisible();
  const downloading = page.waitForEvent('download');
  await page.locator('[data-download]').click();
  await (await downloading).path();
  await page.goto('en/measures/3-1/?pinyin=1#s2');
  await expect(page.locator('rt').first()).toHaveAttribute('data-reading', /./u);
  for (const sheet of ['contents', 'view', 'keys']) {
    await page.locator(`[data-sheet="${sheet}"]`).click();
    await expect(page.locator('.sheet:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
  }
  await page.locator('cite-panel summary').first().click();
  await page.locator('cite-panel button').first().click();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto('en/timeline/');
  await expect(page.locator('svg').first()).toBeVisible();
  expect(refused).toEqual([]);
});

test('the policy refuses a script, a style and markup that find their way into a page', async ({ page }) => {
  const refused = await watch(page);
  await page.goto('en/measures/3-1/');
  const isRun = await page.evaluate(() => {
    const script = document.createElement('script');
    const style = document.createElement('style');
    style.textContent = '*{display:none}';
    document.body.append(style);
    try {
      script.textContent = 'window.hacked = 1';
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="window.hacked=1">');
    } catch {
      return 'hacked' in window;
    }
    return true;
  });
  expect(isRun).toBe(false);
  await expect.poll(() => refused.join('\n')).toMatch(/style-src/u);
  await expect.poll(() => refused.join('\n')).toMatch(/trusted/iu);
});
