import { expect, test } from '@playwright/test';
import { editions } from '../support/site.ts';

test.use({ serviceWorkers: 'allow' });

for (const { id, lang } of editions) {
  test(`the edition ${id} can be installed as an app of its own`, async ({ context, page }) => {
    await page.goto(`${id}/`);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    const client = await context.newCDPSession(page);
    const { data, errors, url } = await client.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(new URL(url).pathname).toBe(`/${id}/app.webmanifest`);
    const manifest = JSON.parse(data ?? '{}') as { lang: string; start_url: string; icons: { src: string }[] };
    expect(manifest).toMatchObject({ lang, dir: 'ltr', id: `/${id}/`, start_url: `/${id}/`, scope: '/' });
    for (const { src } of manifest.icons) expect((await page.request.get(src)).status(), src).toBe(200);
    const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  });
}

test('a page whose manifest is missing cannot be installed', async ({ context, page }) => {
  await context.route('**/app.webmanifest', (request) => request.abort());
  await page.goto('en/');
  const client = await context.newCDPSession(page);
  const { installabilityErrors } = await client.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(
    expect.arrayContaining([expect.stringMatching(/manifest/u)]),
  );
});
