import { expect, type Page, test } from '@playwright/test';
import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeRelease } from '../../src/offline/write-release.ts';
import { type MovableServer, startMovableServer } from '../support/movable-server.ts';
import { dist, listFiles, root } from '../support/project.ts';
import { editions } from '../support/site.ts';

test.use({ serviceWorkers: 'allow' });

let server: MovableServer;

test.beforeEach(async () => {
  server = await startMovableServer(dist);
});
test.afterEach(() => server.stop());

async function open(page: Page, path: string): Promise<void> {
  await page.goto(server.origin + path);
}

/** Waits until the worker has the page in its care. */
async function controlled(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}

/** Waits until a path is kept. */
async function kept(page: Page, path: string): Promise<void> {
  const address = server.origin + path;
  await expect
    .poll(() => page.evaluate(async (url) => !!(await caches.match(url)), address), { timeout: 15_000 })
    .toBe(true);
}

function keepButton(page: Page): ReturnType<Page['locator']> {
  return page.locator('offline-control [data-action="keep"]');
}

async function keepEdition(page: Page, edition: string): Promise<void> {
  await open(page, `${edition}/offline/`);
  await keepButton(page).click();
  await expect(page.locator('offline-control [role="status"]')).toContainText('whole edition is on this device', {
    timeout: 60_000,
  });
}

async function search(page: Page, query: string): Promise<string[]> {
  await open(page, `en/search/?q=${encodeURIComponent(query)}`);
  const results = page.locator('main [data-results]');
  await expect(results).toHaveAttribute('aria-busy', 'false');
  await expect(results.locator('a').first()).toBeVisible();
  return results.locator('a').evaluateAll((links) => links.map((link) => link.textContent));
}

test.describe('a kept edition', () => {
  test.setTimeout(120_000);

  test('is read and searched as before when the server has stopped', async ({ page }) => {
    await open(page, 'en/data/');
    await controlled(page);
    const online = { zh: await search(page, '惩罚性赔偿'), en: await search(page, 'patent') };
    await keepEdition(page, 'en');
    await server.stop();
    await open(page, 'en/measures/6-2/');
    await expect(page.locator('[data-sentence="6-2.1"]').first()).toBeVisible();
    await open(page, 'en/text/');
    await expect(page.locator('[data-sentence][lang="en"]')).toHaveCount(147);
    expect({ zh: await search(page, '惩罚性赔偿'), en: await search(page, 'patent') }).toEqual(online);
    await open(page, 'en/terms/');
    await page.locator('main a[href*="/terms/patent"]').first().click();
    await expect(page.locator('[data-line]').first()).toBeVisible();
    await open(page, 'en/measures/3-1/?pinyin=1');
    await expect(page.locator('rt').first()).toHaveAttribute('data-reading', /./u);
    await page.locator('[data-sheet="view"]').click();
    await expect(page.locator('.sheet fieldset').first()).toBeVisible();
  });
});

test('a page that was visited is read again without a connection, and a download that was fetched', async ({
  page,
}) => {
  await open(page, 'en/measures/3-1/');
  await controlled(page);
  await kept(page, 'en/measures/3-1/');
  await open(page, 'en/data/');
  await kept(page, 'en/data/');
  const link = page.locator('a[download][href$=".csv"]').first();
  const fetchOnce = async (): Promise<string> => {
    const downloading = page.waitForEvent('download');
    await link.click();
    return readFile(await (await downloading).path(), 'utf8');
  };
  const first = await fetchOnce();
  await server.stop();
  await page.reload();
  expect(await fetchOnce()).toBe(first);
  await open(page, 'en/measures/3-1/?theme=dark#s2');
  await expect(page.locator('#s2')).toBeInViewport();
  await page.locator('[data-sheet="contents"]').click();
  await expect(page.locator('.sheet.contents')).toBeVisible();
});

for (const { id, lang, words } of [
  { id: 'en', lang: 'en', words: 'There is no connection' },
  { id: 'zh-hans', lang: 'zh-Hans', words: '现在没有网络' },
  { id: 'zh-hant-tw', lang: 'zh-Hant-TW', words: '現在沒有網絡' },
  { id: 'zh-hant-hk', lang: 'zh-Hant-HK', words: '現在沒有網絡' },
]) {
  test(`a page that is not kept is answered in the language of ${id}, with what is kept`, async ({ page }) => {
    await open(page, `${id}/measures/3-1/`);
    await controlled(page);
    await kept(page, `${id}/offline/`);
    await server.stop();
    await open(page, `${id}/measures/5-2/`);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('[data-missing]')).toContainText(words);
    await page.locator('[data-kept] a[href$="/measures/3-1/"]').click();
    await expect(page.locator('[data-sentence="3-1.1"]').first()).toBeVisible();
  });
}

test('nothing of the edition is loaded before the tap but what was visited', async ({ page }) => {
  await open(page, 'en/measures/3-1/');
  await controlled(page);
  await kept(page, 'favicon.svg');
  const others = new Set(server.asked.filter((path) => /\/(?:pagefind|search)\/|offline\/.*json|terms/u.test(path)));
  expect([...others]).toEqual([]);
});

test('switching off deletes every cache and the worker, and lasts', async ({ page }) => {
  const left = (): Promise<[number, number]> =>
    page.evaluate(async () => [
      (await caches.keys()).length,
      (await navigator.serviceWorker.getRegistrations()).length,
    ]);
  await page.addInitScript(() => {
    const { serviceWorker } = navigator;
    const register = serviceWorker.register.bind(serviceWorker);
    serviceWorker.register = (...given) => {
      Object.assign(window, { hasAsked: true });
      return register(...given);
    };
  });
  const asksForWorker = async (path: string): Promise<boolean> => {
    const loading = page.waitForResponse(/\/connect\.[^/]+\.js$/u);
    await open(page, path);
    const script = (await loading).url();
    // A module runs once: this waits until it has done so for the page.
    return page.evaluate((address) => import(address).then(() => 'hasAsked' in window), script);
  };
  await open(page, 'zh-hans/offline/');
  await expect(page.locator('[data-action="forget"]')).toBeVisible();
  await kept(page, 'zh-hans/offline/');
  expect(await left()).toEqual([1, 1]);
  await page.locator('[data-action="forget"]').click();
  await expect(page.locator('offline-control [role="status"]')).toContainText('离线阅读已关闭');
  expect(await left()).toEqual([0, 0]);
  expect(await asksForWorker('zh-hans/measures/3-1/')).toBe(false);
  expect(await left()).toEqual([0, 0]);
  await open(page, 'zh-hans/offline/');
  await page.locator('[data-action="allow"]').click();
  await expect(keepButton(page)).toContainText('MB');
  expect(await asksForWorker('zh-hans/measures/3-1/')).toBe(true);
});

test.describe('a newer version', () => {
  test.setTimeout(120_000);
  const other = join(root, 'node_modules/.cache/offline');

  test.beforeAll(() => {
    rmSync(other, { recursive: true, force: true });
    cpSync(dist, other, { recursive: true });
    const style = listFiles(other, '_astro').find((file) => file.startsWith('_astro/reading.')) ?? '';
    const renamed = style.replace(/\.[^.]+\.css$/u, '.Renamed0.css');
    // A copy: pages that are not measures keep the old name.
    cpSync(join(other, style), join(other, renamed));
    for (const { id } of editions)
      for (const file of listFiles(other, `${id}/measures`).filter((name) => name.endsWith('.html'))) {
        const text = readFileSync(join(other, file), 'utf8');
        writeFileSync(join(other, file), text.replaceAll(style, renamed).replace('<h1', '<h1 data-newer'));
      }
    // The same text in other bytes.
    appendFileSync(join(other, 'search/text.json'), '\n');
    writeRelease(other);
  });
  test.afterAll(() => {
    rmSync(other, { recursive: true, force: true });
  });

  const cached = (page: Page): Promise<string[]> =>
    page.evaluate(async () => {
      const found: string[] = [];
      for (const name of await caches.keys())
        for (const request of await (await caches.open(name)).keys()) {
          const text = await ((await caches.match(request)) ?? new Response()).text();
          found.push(
            `${request.url} ${text.includes('data-newer') || request.url.includes('Renamed0') ? 'newer' : 'older'}`,
          );
        }
      return found.filter((line) => /\/measures\/|Renamed0/u.test(line));
    });

  for (const whole of [false, true]) {
    test(`${whole ? 'of an edition that is kept whole' : 'of visited pages'} is announced, is loaded by one tap, and mixes with nothing`, async ({
      page,
    }) => {
      await open(page, 'en/measures/3-1/');
      await controlled(page);
      await kept(page, 'en/offline/');
      if (whole) await keepEdition(page, 'en');
      await open(page, 'en/measures/3-1/');
      expect((await cached(page)).filter((line) => line.endsWith('newer'))).toEqual([]);
      await expect(page.locator('.update-notice')).toHaveCount(0);
      server.move(other);
      await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
      await expect(page.locator('.update-notice')).toContainText('A newer version', { timeout: 60_000 });
      await expect(page.locator('h1')).not.toHaveAttribute('data-newer');
      await page.locator('.update-notice button').click();
      await expect(page.locator('h1')).toHaveAttribute('data-newer');
      await kept(page, 'en/measures/3-1/');
      expect((await cached(page)).filter((line) => line.endsWith('older'))).toEqual([]);
      await server.stop();
      await open(page, whole ? 'en/measures/5-2/' : 'en/measures/3-1/');
      await expect(page.locator('h1')).toHaveAttribute('data-newer');
      await expect(page.locator('link[href*="Renamed0"]')).toHaveCount(1);
    });
  }

  test('that the server has not all of yet takes nothing away', async ({ page }) => {
    await open(page, 'en/measures/3-1/');
    await controlled(page);
    await keepEdition(page, 'en');
    const from = server.asked.length;
    server.move(other, (path) => path === '/sw.js' || path.startsWith('/_astro/'));
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    const states = (): Promise<boolean[]> =>
      page.evaluate(async () => {
        const { installing, waiting } = (await navigator.serviceWorker.getRegistration()) ?? {};
        return [!!installing, !!waiting];
      });
    await expect.poll(() => server.asked.slice(from).includes('/sw.js')).toBe(true);
    await expect.poll(states, { timeout: 30_000 }).toEqual([false, false]);
    await expect(page.locator('.update-notice')).toHaveCount(0);
    await server.stop();
    await open(page, 'en/measures/5-2/');
    await expect(page.locator('[data-sentence="5-2.1"]').first()).toBeVisible();
  });

  test('that one window takes over gives the other, which shows the older, nothing of itself', async ({
    context,
    page,
  }) => {
    await open(page, 'en/measures/3-1/');
    await controlled(page);
    await keepEdition(page, 'en');
    await open(page, 'en/measures/3-1/');
    const second = await context.newPage();
    await open(second, 'en/search/');
    await expect(second.locator('main input[type="search"]')).toBeVisible();
    server.move(other);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.locator('.update-notice button').click({ timeout: 60_000 });
    await expect(page.locator('h1')).toHaveAttribute('data-newer');
    const endOf = (window: Page, path: string): Promise<string> =>
      window.evaluate(
        async (address) =>
          await fetch(address).then(
            async (response) => (await response.text()).slice(-1),
            () => 'refused',
          ),
        server.origin + path,
      );
    const releases = (): Promise<number> => page.evaluate(async () => (await caches.keys()).length);
    expect(await endOf(page, 'search/text.json')).toBe('\n');
    expect(await endOf(second, 'search/text.json')).toBe('}');
    // Not kept with this edition, and the server has only the newer’s.
    expect(await endOf(second, 'zh-hans/reading.json')).toBe('refused');
    await expect(second.locator('.update-notice')).toContainText('A newer version');
    await second.locator('main input[type="search"]').fill('惩罚性赔偿');
    await expect(second.locator('main [data-results] a').first()).toBeVisible();
    expect(await releases()).toBe(2);
    await second.close();
    await expect(async () => {
      await open(page, 'en/measures/3-1/');
      expect(await releases()).toBe(1);
    }).toPass({ timeout: 20_000 });
  });

  test('with no room for what was kept keeps less, and says so', async ({ context, page }) => {
    await open(page, 'en/measures/3-1/');
    await controlled(page);
    await keepEdition(page, 'en');
    await open(page, 'en/offline/');
    const client = await context.newCDPSession(page);
    const { usage } = (await client.send('Storage.getUsageAndQuota', { origin: server.origin })) as { usage: number };
    await client.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: usage + 1_500_000 });
    server.move(other);
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await page.locator('.update-notice button').click({ timeout: 60_000 });
    await expect(page.locator('offline-control [role="status"]')).toContainText('there was not enough space', {
      timeout: 30_000,
    });
    await open(page, 'en/measures/3-1/');
    await expect(page.locator('[data-sentence="3-1.1"]').first()).toBeVisible();
  });

  test('that comes too late for a page is announced in the older one', async ({ page }) => {
    await open(page, 'en/measures/3-1/');
    await controlled(page);
    await kept(page, 'en/measures/3-1/');
    server.move(other);
    server.delay(5000);
    await open(page, 'en/measures/3-1/');
    await expect(page.locator('h1')).not.toHaveAttribute('data-newer');
    server.delay(0);
    await expect(page.locator('.update-notice')).toContainText('A newer version', { timeout: 60_000 });
    await page.locator('.update-notice button').click();
    await expect(page.locator('h1')).toHaveAttribute('data-newer');
  });

  test('gives a page of the older no part of its search', async ({ page }) => {
    await open(page, 'en/search/');
    await controlled(page);
    await kept(page, 'en/search/');
    server.move(other, (path) => path.startsWith('/search/') || path.startsWith('/pagefind/'));
    await page.locator('main input[type="search"]').fill('专利');
    await expect(page.locator('main [data-status]')).toContainText('could not be loaded');
  });

  test('met on the way is read at once and kept with nothing of the older', async ({ page }) => {
    await open(page, 'en/measures/3-1/');
    await controlled(page);
    await kept(page, 'en/offline/');
    const from = server.asked.length;
    server.move(other);
    await open(page, 'en/measures/3-2/');
    await expect(page.locator('h1')).toHaveAttribute('data-newer');
    // Browsers look for a newer worker when they have the time; this is how a page asks them to.
    const loading = page.waitForResponse(/\/connect\.[^/]+\.js$/u);
    await open(page, 'en/measures/3-2/');
    const script = (await loading).url();
    await page.evaluate(async (address) => {
      await import(address);
      document.dispatchEvent(new Event('visibilitychange'));
    }, script);
    await expect.poll(() => server.asked.slice(from).includes('/sw.js'), { timeout: 30_000 }).toBe(true);
    // The newer release takes over at once, or with the next page, when the one before has rested.
    await expect(async () => {
      await open(page, 'en/measures/3-2/');
      expect((await cached(page)).filter((line) => line.endsWith('older'))).toEqual([]);
    }).toPass({ intervals: [2000], timeout: 30_000 });
    await open(page, 'en/measures/3-3/');
    await kept(page, 'en/measures/3-3/');
    expect((await cached(page)).filter((line) => line.endsWith('older'))).toEqual([]);
  });
});

test.describe('where the browser keeps nothing', () => {
  test('for want of space, the reader is told in one sentence', async ({ context, page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await open(page, 'en/offline/');
    await expect(keepButton(page)).toBeVisible();
    await kept(page, 'favicon.svg');
    const client = await context.newCDPSession(page);
    await client.send('Storage.overrideQuotaForOrigin', { origin: server.origin, quotaSize: 400_000 });
    await keepButton(page).click();
    await expect(page.locator('offline-control [role="status"]')).toContainText('not enough space', {
      timeout: 60_000,
    });
    expect(errors).toEqual([]);
  });

  for (const [name, refuse] of Object.entries({
    'no worker at all': () => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
    },
    'a refusal of workers': () => {
      ServiceWorkerContainer.prototype.register = () => Promise.reject(new DOMException('refused', 'SecurityError'));
    },
  })) {
    test(`with ${name}, the page says so and every page works`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.addInitScript(refuse);
      await open(page, 'en/measures/3-1/');
      await expect(page.locator('[data-sentence="3-1.2"]').first()).toBeVisible();
      await open(page, 'en/offline/');
      await expect(page.locator('offline-control [role="status"]')).toContainText('does not let this site keep pages');
      await expect(page.locator('offline-control button:visible')).toHaveCount(0);
      expect(errors).toEqual([]);
    });
  }
});

test('the first visit holds up no page, though what is kept beside it never comes', async ({ page }) => {
  server.fail((path) => (path.endsWith('/reading.json') ? 'never' : undefined));
  await open(page, 'en/measures/3-1/');
  await controlled(page);
  await page.goto(`${server.origin}en/measures/3-2/`, { timeout: 5000 });
  await expect(page.locator('[data-sentence="3-2.1"]').first()).toBeVisible();
});

test('a server in trouble hides no page that is kept, and its answer shows where none is', async ({ page }) => {
  await open(page, 'en/measures/3-1/');
  await controlled(page);
  await kept(page, 'en/measures/3-1/');
  server.fail(() => 503);
  await open(page, 'en/measures/3-1/');
  await expect(page.locator('[data-sentence="3-1.2"]').first()).toBeVisible();
  await open(page, 'en/measures/3-2/');
  await expect(page.locator('body')).toHaveText('trouble');
});

test('keeping ends with a word where the line stands still, and goes on from there', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, 'en/offline/');
  await controlled(page);
  server.fail((path) => (path.startsWith('/en/parts/5/') ? 'never' : undefined));
  const status = page.locator('offline-control [role="status"]');
  await keepButton(page).click();
  await expect(status).toBeFocused();
  await expect(status).toContainText('The connection was lost', { timeout: 60_000 });
  server.fail(() => undefined);
  const from = server.asked.length;
  await keepButton(page).click();
  await expect(status).toContainText('whole edition is on this device', { timeout: 60_000 });
  expect(server.asked.slice(from).filter((path) => path.startsWith('/en/measures/')).length).toBeLessThan(33);
});

test('a login page of a hotspot is shown and never kept', async ({ page }) => {
  await open(page, 'en/measures/3-1/');
  await controlled(page);
  await kept(page, 'en/measures/3-1/');
  const hotspot = join(root, 'node_modules/.cache/hotspot');
  mkdirSync(join(hotspot, 'en/measures/3-1'), { recursive: true });
  writeFileSync(join(hotspot, 'en/measures/3-1/index.html'), '<title>Log in</title>');
  server.move(hotspot);
  await page.reload();
  await expect(page).toHaveTitle('Log in');
  await page.waitForTimeout(300);
  await server.stop();
  await open(page, 'en/measures/3-1/');
  await expect(page.locator('[data-sentence="3-1.2"]').first()).toBeVisible();
});

test('what is kept is read where the browser itself is set offline, by any address of the page', async ({
  context,
  page,
}) => {
  await open(page, 'en/measures/3-1/');
  await controlled(page);
  await kept(page, 'en/measures/3-1/');
  await context.setOffline(true);
  for (const address of ['en/measures/3-1', 'en/measures/3-1/index.html', 'en/measures/3-1/?size=125']) {
    await open(page, address);
    await expect(page.locator('[data-sentence="3-1.2"]').first()).toBeVisible();
  }
});

test('on a slow line a page that is kept does not wait for the network', async ({ page }) => {
  await open(page, 'en/measures/3-1/');
  await controlled(page);
  await kept(page, 'en/measures/3-1/');
  server.delay(20_000);
  const started = Date.now();
  await open(page, 'en/measures/3-1/');
  await expect(page.locator('[data-sentence="3-1.2"]').first()).toBeVisible();
  expect(Date.now() - started).toBeLessThan(10_000);
});

test('where scripts are blocked, the text is read and nothing is kept', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${server.origin}en/measures/3-1/`);
  await expect(page.locator('[data-sentence="3-1.2"]').first()).toBeVisible();
  await page.goto(`${server.origin}en/offline/`);
  await expect(page.getByText('Keeping the edition needs JavaScript')).toBeVisible();
  expect(server.asked.filter((path) => path.endsWith('.js'))).toEqual([]);
  await page.close();
});
