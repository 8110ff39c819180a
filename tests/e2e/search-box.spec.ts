import { expect, type Page, test } from '@playwright/test';

async function ask(page: Page, query: string): Promise<void> {
  await page.locator('[role="combobox"]').fill(query);
  await settled(page);
}

async function settled(page: Page): Promise<void> {
  await expect(page.locator('[data-results]')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('[data-status]')).not.toHaveText('');
}

function hits(page: Page): Promise<string[]> {
  return page
    .locator('[data-hit]')
    .evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset['hit'] ?? ''));
}

test.describe('the search page', () => {
  const rows = [
    { query: '惩罚性赔偿', edition: 'en', first: '3-1', sentence: '3-1.2', why: 'Simplified' },
    { query: '懲罰性賠償', edition: 'zh-hans', first: '3-1', sentence: '3-1.2', why: 'Traditional' },
    { query: '"punitive damages"', edition: 'zh-hant-tw', first: '3-1', sentence: '3-1.2', why: 'a quoted phrase' },
    { query: 'TRIPS 协定', edition: 'zh-hant-hk', first: '6-1', sentence: '6-1.1', why: 'both languages at once' },
    { query: '互联网+', edition: 'en', first: '4-4', sentence: '4-4.6', why: 'a sign that counts' },
    { query: '3-1.2', edition: 'en', first: '3-1', sentence: '3-1.2', why: 'a sentence’s number' },
    { query: '智慧財產權', edition: 'zh-hant-tw', first: '2-3', sentence: '2-3.1', why: 'a regional word' },
    { query: '軟體', edition: 'zh-hant-tw', first: '4-1', sentence: '4-1.1', why: 'a regional word' },
    { query: 'RCEP', edition: 'en', first: '6-2', sentence: '6-2.5', why: 'an abbreviation' },
    { query: 'SEP', edition: 'en', first: '3-5', sentence: '3-5.3', why: 'an abbreviation' },
    { query: 'chengfaxing peichang', edition: 'en', first: '3-1', sentence: '3-1.2', why: 'pinyin' },
    { query: 'chéngfáxìng', edition: 'en', first: '3-1', sentence: '3-1.2', why: 'pinyin with tones' },
    { query: 'cfxpc', edition: 'zh-hans', first: '3-1', sentence: '3-1.2', why: 'initials' },
  ];
  for (const { edition, first, query, sentence, why } of rows) {
    test(`finds ${query} (${why}) in the edition ${edition}`, async ({ page }) => {
      await page.goto(`${edition}/search/?q=${encodeURIComponent(query)}`);
      await settled(page);
      expect((await hits(page))[0]).toBe(first);
      await expect(page.locator('[data-hit-sentence]').first()).toHaveAttribute('data-hit-sentence', sentence);
    });
  }

  for (const query of ['3-1', '三（一）', '第八条', '第八項', '（八）', '8', 'no. 8']) {
    test(`takes ${query} for the number of measure 3-1`, async ({ page }) => {
      await page.goto(`en/search/?q=${encodeURIComponent(query)}`);
      await settled(page);
      expect(await hits(page)).toEqual(['3-1']);
    });
  }

  for (const query of ['国发〔2015〕71号', '國發[2015]71號', 'guofa 2015 71']) {
    test(`takes ${query} for the document itself`, async ({ page }) => {
      await page.goto(`en/search/?q=${encodeURIComponent(query)}`);
      await settled(page);
      await expect(page.locator('[data-offers] a')).toHaveAttribute('href', '/en/');
    });
  }

  test('leads to the sentence, with the match marked in the page’s own script', async ({ page }) => {
    await page.goto('zh-hant-tw/search/?q=惩罚性赔偿');
    await settled(page);
    const found = page.locator('[data-hit-sentence="3-1.2"]');
    await expect(found.locator('mark')).toHaveText('懲罰性賠償');
    await expect(found.locator('[lang="en"]')).toContainText('punitive damages');
    await found.click();
    await expect(page).toHaveURL(/\/zh-hant-tw\/measures\/3-1\/#s2$/u);
    await expect(page.locator('#s2')).toBeInViewport();
  });

  test('puts a heading that has the words before a text that has them', async ({ page }) => {
    await page.goto('zh-hans/search/?q=职务发明');
    await settled(page);
    expect((await hits(page))[0]).toBe('4-2');
  });

  test('offers the words apart when they never stand together', async ({ page }) => {
    await page.goto('zh-hans/search/?q=强国产权');
    await settled(page);
    expect(await hits(page)).toEqual([]);
    await page.locator('[data-offers] a').click();
    await settled(page);
    expect((await hits(page)).length).toBeGreaterThan(0);
    await expect(page).toHaveURL(/q=%E5%BC%BA%E5%9B%BD\+/u);
  });

  test('narrows to a part', async ({ page }) => {
    await page.goto('en/search/?q=知识产权&part=6');
    await settled(page);
    expect(await hits(page)).toEqual(expect.arrayContaining(['6-1', '6-2', '6-3', '6-4']));
    expect((await hits(page)).every((id) => id.startsWith('6-'))).toBe(true);
  });

  test('writes what is typed into an address that can be shared', async ({ page }) => {
    await page.goto('en/search/');
    await ask(page, 'trade secrets');
    await expect(page).toHaveURL(/\?q=trade\+secrets$/u);
  });

  test('is reached by the arrow keys and opened by Enter', async ({ page }) => {
    await page.goto('en/search/');
    await ask(page, '惩罚性赔偿');
    const field = page.locator('[role="combobox"]');
    await expect(field).toHaveAttribute('aria-expanded', 'true');
    await field.press('ArrowDown');
    await field.press('ArrowDown');
    const active = await field.getAttribute('aria-activedescendant');
    await expect(page.locator(`#${active ?? ''}`)).toHaveAttribute('data-hit-sentence', '3-1.2');
    await field.press('Enter');
    await expect(page).toHaveURL(/measures\/3-1\/#s2$/u);
  });

  test('waits while a character is being composed', async ({ browserName, page }) => {
    test.skip(browserName === 'firefox', 'only Chromium’s protocol can compose characters');
    await page.goto('zh-hans/search/');
    const field = page.locator('[role="combobox"]');
    await field.focus();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', { text: 'zhuan', selectionStart: 5, selectionEnd: 5 });
    await page.waitForTimeout(300);
    expect(await hits(page)).toEqual([]);
    await client.send('Input.insertText', { text: '专利' });
    await settled(page);
    expect((await hits(page)).length).toBeGreaterThan(5);
  });
});

test.describe('hostile input', () => {
  const rows = {
    markup: '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>',
    emoji: '👩‍👩‍👧‍👦🈚️',
    'unbalanced quotes': '"punitive “damages',
    'a lone surrogate': '\uD800专\uDC00利',
    'right-to-left marks': '\u202E专\u200F利\u2069',
    'a regular expression': '(a+)+$[\\',
    'only punctuation': '，。、“”',
    'nothing but spaces': '   ',
    'control characters': '\u0000\u0007专利',
  };
  for (const [name, query] of Object.entries(rows)) {
    test(`${name} does no harm`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto('en/search/');
      await page.locator('[role="combobox"]').fill(query);
      await page.waitForTimeout(200);
      await ask(page, '惩罚性赔偿');
      expect(await hits(page)).toEqual(['3-1']);
      expect(errors).toEqual([]);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
      await expect(page.locator('[data-results] img, [data-results] script')).toHaveCount(0);
    });
  }

  test('invisible marks inside a word do not hide it', async ({ page }) => {
    await page.goto(`en/search/?q=${encodeURIComponent('惩罚\u200F性赔\u200B偿')}`);
    await settled(page);
    expect(await hits(page)).toEqual(['3-1']);
  });

  test('100 KB of pasted text is cut, searched and said to be cut', async ({ page }) => {
    await page.goto('en/search/');
    const started = Date.now();
    await ask(page, '知识产权'.repeat(25_000));
    expect(Date.now() - started).toBeLessThan(5000);
    await expect(page.locator('[data-status]')).toContainText('only its beginning');
  });
});

test.describe('when something is missing', () => {
  const rows = [
    { what: 'the index', route: '**/pagefind/**' },
    { what: 'the text', route: '**/search/text.json' },
  ];
  for (const { route, what } of rows) {
    test(`${what} cannot be loaded, the reader is told in one sentence`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.route(route, (request) => request.abort());
      await page.goto('en/search/?q=专利');
      await expect(page.locator('[data-status]')).toHaveText(/could not be loaded\. .* work without it\.$/u);
      expect(errors).toEqual([]);
      await page.getByRole('link', { name: 'Contents' }).click();
      await expect(page.getByRole('link', { name: /3-1 / }).first()).toBeVisible();
    });
  }

  const lost = [
    { what: 'pinyin', route: '**/search/pinyin.json', typed: 'chengfaxing', found: '[data-hit="3-1"]' },
    {
      what: 'what is said about the text',
      route: '**/search/reference.json',
      typed: 'CNIPA',
      found: '[data-elsewhere-hit]',
    },
  ];
  for (const { found, route, typed, what } of lost) {
    test(`${what} cannot be loaded, the reader is told that there may be more, and the next question tries again`, async ({
      page,
    }) => {
      await page.route(route, (request) => request.abort());
      await page.goto(`en/search/?q=${typed}`);
      await settled(page);
      await expect(page.locator('[data-status]')).toHaveText(/Part of the search could not be loaded/u);
      await expect(page.locator(found)).toHaveCount(0);
      await page.unroute(route);
      await page.locator('#search-query').press('Enter');
      await expect(page.locator(found).first()).toBeVisible();
      await expect(page.locator('[data-status]')).not.toContainText('could not be loaded');
    });
  }

  test('half of the index was downloaded, the reader is told in one sentence', async ({ page }) => {
    await page.route('**/pagefind/index/*', (request) =>
      request.fulfill({ body: Buffer.from([31, 139, 8, 0, 1, 2, 3]) }),
    );
    await page.goto('en/search/?q=专利');
    await expect(page.locator('[data-status]')).toHaveText(/could not be loaded/u);
  });

  test('there is no WebAssembly, the reader is told in one sentence', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(globalThis, 'WebAssembly');
    });
    await page.goto('en/search/?q=专利');
    await expect(page.locator('[data-status]')).toHaveText(/could not be loaded/u);
  });

  test('there is no Intl.Segmenter, search is as exact', async ({ page }) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(Intl, 'Segmenter');
    });
    await page.goto('zh-hans/search/?q=罚性赔');
    await settled(page);
    expect(await hits(page)).toEqual(['3-1']);
  });
});

test.describe('the dialog', () => {
  test('opens by / on any page and closes by Escape', async ({ page }) => {
    await page.goto('en/measures/3-1/');
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toBeVisible();
    await expect(page.getByRole('dialog').locator('[role="combobox"]')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  test('opens by the link that leads to the search page without it', async ({ page }) => {
    await page.goto('zh-hant-hk/');
    await page.locator('[data-opens-search]').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('dialog').locator('[role="combobox"]').fill('專利導航');
    await expect(page.locator('[data-hit]').first()).toHaveAttribute('data-hit', '5-1');
  });

  test('loads nothing of the search before the reader shows intent', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    await page.goto('en/measures/3-1/', { waitUntil: 'networkidle' });
    expect(loaded.filter((url) => /pagefind|search\//u.test(url))).toEqual([]);
    await page.locator('[data-opens-search]').hover();
    await expect.poll(() => loaded.some((url) => url.endsWith('pagefind.js'))).toBe(true);
  });
});

test('the first answer costs at most 150 KB and 9 requests', async ({ page }) => {
  const { gzipSync } = await import('node:zlib');
  // What the page loads for itself is not the search’s.
  const own = ['aids', 'citing', 'connect'].map((name) => page.waitForResponse(new RegExp(`/${name}\\.`, 'u')));
  await page.goto('en/measures/3-1/', { waitUntil: 'networkidle' });
  await Promise.all(own);
  const bodies: Promise<{ url: string; bytes: number }>[] = [];
  page.on('response', (response) =>
    bodies.push(
      response.body().then((body) => ({ url: response.url(), bytes: Math.min(body.length, gzipSync(body).length) })),
    ),
  );
  await page.keyboard.press('/');
  await page.getByRole('dialog').locator('[role="combobox"]').fill('知识产权');
  await expect(page.locator('[data-hit]').first()).toBeVisible();
  const loaded = await Promise.all(bodies);
  const bytes = loaded.reduce((sum, file) => sum + file.bytes, 0);
  console.log(`cold search: ${loaded.length} requests, ${(bytes / 1024).toFixed(1)} KB compressed`);
  expect(loaded.length).toBeLessThanOrEqual(9);
  expect(bytes).toBeLessThanOrEqual(150 * 1024);
});
