import { expect, type Page, test } from '@playwright/test';
import { readingSettings } from '../../src/schema/reading-settings.ts';
import { readData } from '../support/site.ts';

const data = readData();
const measure = data.measures.find(({ id }) => id === '4-6');

/** How far below the window’s top a sentence begins. */
function topOf(page: Page, sentence: string): Promise<number> {
  return page
    .locator(`.segment:has([data-sentence="${sentence}"])`)
    .first()
    .evaluate((segment) => segment.getBoundingClientRect().top);
}

async function choose(page: Page, setting: string, value: string): Promise<void> {
  await page.locator(`[data-setting="${setting}"] input[value="${value}"]`).evaluate((input: HTMLInputElement) => {
    input.click();
  });
}

async function openView(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'View' }).click();
  await expect(page.getByRole('dialog', { name: 'View' })).toBeVisible();
}

for (const [name, viewport] of Object.entries({
  'a telephone': { width: 360, height: 740 },
  'a desk': { width: 1440, height: 900 },
})) {
  test(`on ${name}, no setting moves the sentence being read`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('en/text/');
    await openView(page);
    await page
      .locator('[data-sentence="4-6.3"]')
      .first()
      .evaluate((sentence) => {
        window.scrollTo(0, window.scrollY + sentence.getBoundingClientRect().top - 0.28 * window.innerHeight);
      });
    await expect(page).toHaveURL(/#4-6\.3$/u);
    for (const [setting, values] of Object.entries(readingSettings)) {
      for (const value of [...values, '']) {
        const before = await topOf(page, '4-6.3');
        await choose(page, setting, value);
        await expect
          .poll(async () => page.evaluate((key) => document.documentElement.dataset[key] ?? '', setting))
          .toBe(value);
        const after = await topOf(page, '4-6.3');
        expect(Math.abs(after - before), `${setting} ${value}`).toBeLessThanOrEqual(2);
      }
    }
  });
}

test('switching the edition keeps the sentence at its height', async ({ page }) => {
  await page.goto('en/text/');
  await page
    .locator('[data-sentence="3-4.2"]')
    .first()
    .evaluate((sentence) => {
      window.scrollTo(0, window.scrollY + sentence.getBoundingClientRect().top - 180);
    });
  await expect(page).toHaveURL(/#3-4\.2$/u);
  const before = await topOf(page, '3-4.2');
  await page.keyboard.press('s');
  await expect(page).toHaveURL(/zh-hans\/text\/#3-4\.2$/u);
  await expect.poll(async () => Math.abs((await topOf(page, '3-4.2')) - before)).toBeLessThanOrEqual(2);
});

test.describe('a setting', () => {
  test('is in the address and remembered', async ({ page }) => {
    await page.goto('en/measures/3-1/');
    await openView(page);
    await choose(page, 'mode', 'zh');
    await expect(page).toHaveURL(/\?mode=zh/u);
    await page.goto('en/measures/3-2/');
    await expect(page.locator('[data-sentence="3-2.1"][lang="en"]')).toBeHidden();
    await expect(page.locator('#s1')).toBeVisible();
  });

  test('of a shared address holds for that visit only', async ({ page, context }) => {
    await page.goto('en/measures/3-1/?mode=en&theme=sepia');
    await expect(page.locator('#s1')).toBeHidden();
    await page.goto('en/measures/3-2/');
    await expect(page.locator('#s1')).toBeHidden();
    const later = await context.newPage();
    await later.goto('en/measures/3-2/');
    await expect(later.locator('#s1')).toBeVisible();
    expect(await later.evaluate(() => document.documentElement.dataset['theme'])).toBeUndefined();
  });

  for (const query of ['?mode=constructor', '?mode=', '?theme=<b>', '?size=9999', '?pinyin=2']) {
    test(`that does not exist is ignored (${query})`, async ({ page }) => {
      await page.goto(`en/measures/3-1/${query}`);
      await expect(page.locator('#s1')).toBeVisible();
      expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({});
    });
  }

  test('works where storage is refused', async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
    });
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto('en/measures/3-1/?theme=dark');
    await openView(page);
    await choose(page, 'mode', 'zh');
    await expect(page.locator('[data-sentence="3-1.1"][lang="en"]')).toBeHidden();
    expect(errors).toEqual([]);
  });
});

test.describe('a key', () => {
  test('goes from sentence to sentence and from measure to measure', async ({ page }) => {
    await page.goto('en/measures/4-6/');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await expect(page.locator('.segment:has(#s2) .place')).toBeFocused();
    await page.keyboard.press('k');
    await expect(page.locator('.segment:has(#s1) .place')).toBeFocused();
    await page.keyboard.press('n');
    await expect(page).toHaveURL(/measures\/4-7\//u);
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('p');
    await expect(page).toHaveURL(/measures\/4-6\//u);
  });

  test('changes the layout, opens citations, the search and the list of keys', async ({ page }) => {
    await page.goto('en/measures/4-6/');
    await page.keyboard.press('v');
    await expect(page).toHaveURL(/\?mode=interleaved/u);
    await page.keyboard.press('c');
    await expect(page.locator('cite-panel details')).toHaveAttribute('open');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Next sentence');
    await page.keyboard.press('Escape');
    await page.keyboard.press('/');
    await expect(page.locator('dialog input').first()).toBeFocused();
    await page.keyboard.type('vjk');
    await expect(page).toHaveURL(/\?mode=interleaved/u);
  });

  test('that cannot be obeyed, because the connection is lost, is answered in one sentence', async ({ page }) => {
    const said: string[] = [];
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.dismiss();
    });
    await page.goto('en/measures/4-6/');
    await page.waitForLoadState('networkidle');
    await page.context().setOffline(true);
    await page.keyboard.press('v');
    await expect.poll(() => said).toEqual(['This could not be loaded. The page itself is complete.']);
    expect(errors).toEqual([]);
  });

  test('does nothing when single keys are switched off', async ({ page }) => {
    await page.goto('en/measures/4-6/');
    await openView(page);
    await choose(page, 'keys', '0');
    await page.keyboard.press('Escape');
    for (const key of ['v', '/', '?', 'n']) await page.keyboard.press(key);
    await expect(page).toHaveURL(/measures\/4-6\/\?keys=0$/u);
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  });
});

test.describe('pinyin', () => {
  test('stands above each Han character and is not in the text', async ({ page }) => {
    await page.goto('zh-hant-tw/measures/4-6/?pinyin=1');
    const first = page.locator('#s1 ruby').first();
    await expect(first).toBeVisible();
    for (const sentence of measure?.sentences ?? []) {
      const zh = page.locator(`[data-sentence="${sentence.id}"][lang|="zh"]`);
      await expect(zh).toHaveText(sentence.zhHantTW);
      await expect(zh.locator('rt[data-reading=""]')).toHaveCount(0);
      expect(await zh.locator('ruby').count()).toBe(
        [...sentence.zhHantTW].filter((c) => /\p{Script=Han}/u.test(c)).length,
      );
    }
  });

  test('is not found by the browser’s own search, nor read out', async ({ page }) => {
    await page.goto('zh-hans/measures/4-6/?pinyin=1');
    await expect(page.locator('#s1 ruby').first()).toBeVisible();
    const found = (words: string) =>
      page.evaluate((text) => (window as unknown as { find: (t: string) => boolean }).find(text), words);
    const reading = await page.locator('#s1 rt').evaluateAll((all) =>
      all
        .slice(0, 3)
        .map((rt) => rt.dataset['reading'])
        .join(''),
    );
    expect(await found(reading)).toBe(false);
    expect(await found(measure?.sentences[0]?.zh.slice(0, 6) ?? '')).toBe(true);
    expect(await page.locator('#s1').ariaSnapshot()).not.toMatch(/[āáǎàēéěèīíǐìōóǒòūúǔù]/u);
  });
});

test('the contents are at hand, the present measure marked', async ({ page }) => {
  await page.goto('zh-hans/measures/3-1/');
  await page.getByRole('link', { name: '目录' }).click();
  const sheet = page.getByRole('dialog', { name: '目录' });
  await expect(sheet.getByRole('link')).toHaveCount(1 + 7 + 32);
  await expect(sheet.locator('[aria-current="page"]')).toHaveText(/^3-1/u);
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
});

test('a tap on a sentence shows its counterpart where one language stands alone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('en/measures/4-6/?mode=zh');
  await page.locator('#s2').evaluate((sentence: HTMLElement) => {
    sentence.click();
  });
  const sheet = page.getByRole('dialog', { name: 'Sentence 4-6.2' });
  await expect(sheet).toContainText(measure?.sentences[1]?.en ?? '');
  await expect(sheet.getByRole('link', { name: 'Address of this sentence' })).toHaveAttribute('href', /4-6\/#s2$/u);
});

test('the front page leads back to where the reader stopped', async ({ page }) => {
  await page.goto('en/text/');
  await page
    .locator('[data-sentence="5-2.2"]')
    .first()
    .evaluate((sentence) => {
      window.scrollTo(0, window.scrollY + sentence.getBoundingClientRect().top - 0.28 * window.innerHeight);
    });
  await expect(page).toHaveURL(/#5-2\.2$/u);
  await page.goto('en/');
  await page.getByRole('link', { name: 'Continue where you stopped: 5-2.2' }).click();
  await expect(page.locator('[id="5-2.2"]')).toBeInViewport();
});

/** How much has moved since the page began to load. */
function sumShifts(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 200);
      }),
  );
}

test('nothing shifts while a page loads in any dress', async ({ page }) => {
  for (const query of ['', '?mode=zh', '?mode=en&theme=sepia', '?mode=interleaved&size=125']) {
    await page.goto(`en/measures/3-1/${query}`, { waitUntil: 'networkidle' });
    expect(await sumShifts(page), query).toBe(0);
  }
});

for (const width of [412, 1440])
  test(`nothing shifts when the answer to an address comes late, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.route('**/search/text.json', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 700));
      await route.continue();
    });
    for (const [path, found] of [
      ['en/search/?q=patent', '[data-hit]'],
      ['en/concordance/?q=专利', 'tbody tr'],
    ] as const) {
      await page.goto(path);
      await expect(page.locator(found).first()).toBeVisible();
      // Rows out of sight are guessed at until they are near: a hundred-thousandth of the window may move.
      expect(await sumShifts(page), path).toBeLessThan(0.001);
    }
  });

test('the edition’s own typeface is loaded when chosen, one file, and shows every character', async ({
  browserName,
  page,
}) => {
  test.skip(browserName !== 'chromium', 'Chromium alone tells which font a character is drawn with');
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
  });
  await page.goto('zh-hant-hk/measures/3-1/', { waitUntil: 'networkidle' });
  expect(fonts).toEqual([]);
  await page.goto('zh-hant-hk/measures/3-1/?face=edition', { waitUntil: 'networkidle' });
  expect(fonts).toEqual(['/fonts/serif-hk.woff2']);
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#s2' });
  const { fonts: used } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(used.map(({ familyName, isCustomFont }) => [familyName, isCustomFont])).toEqual([['Noto Serif HK', true]]);
});

test('a translation follows its sentence however long the notes in the margin are', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto('en/measures/3-1/?mode=interleaved');
  const gaps = await page.locator('.segment').evaluateAll((segments) =>
    segments.map((segment) => {
      const [zh, en] = [...segment.querySelectorAll(':scope > p')].map((text) => text.getBoundingClientRect());
      return (en?.top ?? Number.NaN) - (zh?.bottom ?? Number.NaN);
    }),
  );
  expect(Math.max(...gaps)).toBeLessThan(10);
});
