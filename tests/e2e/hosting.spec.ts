import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { plain, published } from '../support/published.ts';
import { type RunningServer, servers } from '../support/servers.ts';

for (const site of [plain, published]) {
  test.describe(`on a host that answers an address without its closing slash, the site ${site.name}`, () => {
    test.skip(!existsSync(site.files), 'the second build is made by the tests of hosting: npm run test:vitest');
    let server: RunningServer | undefined;

    test.beforeAll(async () => {
      server = await servers.find(({ name }) => name === 'sirv')?.start(site);
    });

    test.afterAll(() => server?.stop());

    for (const address of ['en/search/', 'en/search', 'en/search/index.html']) {
      test(`finds text from ${address}, and every request is answered`, async ({ page }) => {
        const failed: string[] = [];
        page.on('response', (response) => {
          if (response.status() >= 400) failed.push(`${response.status()} ${response.url()}`);
        });
        page.on('pageerror', (error) => failed.push(error.message));
        await page.goto(`${server?.origin ?? ''}${site.base}${address}?q=${encodeURIComponent('惩罚性赔偿')}`);
        const hit = page.locator('[data-hit="3-1"] a').first();
        await hit.click();
        await expect(page).toHaveURL(new RegExp(`${site.base}en/measures/3-1/`, 'u'));
        await expect(page.locator('[data-sentence="3-1.2"]').first()).toBeVisible();
        expect(failed).toEqual([]);
      });
    }
  });
}
