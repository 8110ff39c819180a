import { expect, type Page, test } from '@playwright/test';
import { gzipSync } from 'node:zlib';
import { readData } from '../support/site.ts';

async function check(page: Page, edition: string, quotation: string): Promise<void> {
  await page.goto(`${edition}/quote/`);
  await page.locator('textarea').fill(quotation);
  await answered(page);
}

async function answered(page: Page): Promise<void> {
  await expect(page.locator('[data-findings]')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('quotation-check [data-status]')).not.toHaveText('');
}

const status = (page: Page): ReturnType<Page['locator']> => page.locator('quotation-check [data-status]');
const findings = (page: Page): ReturnType<Page['locator']> => page.locator('.finding');

test.describe('the quotation check', () => {
  for (const { edition, quotation, verdict } of [
    {
      edition: 'en',
      quotation: '提高知识产权侵权法定赔偿上限',
      verdict: 'Verbatim. The text has it letter by letter.',
    },
    {
      edition: 'en',
      quotation: '提高知識產權侵權法定賠償上限',
      verdict: 'The text has these words. They differ only in script.',
    },
    { edition: 'zh-hans', quotation: '提高知识产权侵权法定赔偿上限', verdict: '与正文逐字相同。' },
    { edition: 'zh-hant-tw', quotation: '提高知識產權侵權法定賠償上限', verdict: '與正文逐字相同。' },
    {
      edition: 'zh-hant-hk',
      quotation: '提高知识产权侵权法定赔偿上限',
      verdict: '文字與正文相同，僅字形（簡體或繁體）不同。',
    },
    { edition: 'zh-hans', quotation: '提高知识产权侵权最高赔偿上限', verdict: '与正文文字不同。' },
    { edition: 'zh-hant-tw', quotation: '出租人應當按照約定將租賃物交付承租人', verdict: '不見於正文。' },
  ]) {
    test(`says of ${quotation} in the edition ${edition} what it is`, async ({ page }) => {
      await check(page, edition, quotation);
      await expect(status(page)).toHaveText(verdict);
    });
  }

  test('leads to the sentence and cites it in the edition’s first style', async ({ page }) => {
    await check(page, 'en', '实施惩罚性赔偿');
    await expect(page.locator('.reference p')).toHaveText(
      /Guofa \[2015\] No 71, measure 8, sentence 2 <http:\/\/localhost:\d+\/en\/measures\/3-1\/#s2> accessed \d+ \w+ \d{4}\.$/u,
    );
    await page.locator('.places').getByRole('link', { name: '3-1.2' }).click();
    await expect(page).toHaveURL(/\/en\/measures\/3-1\/#s2$/u);
  });

  test('cites a quotation over the end of a measure with both its ends', async ({ page }) => {
    const sentences = readData().measures.find(({ id }) => id === '3-1')?.sentences ?? [];
    const next = readData().measures.find(({ id }) => id === '3-2');
    await check(
      page,
      'en',
      `${sentences.at(-1)?.zh ?? ''}（二）${next?.title.zh ?? ''}。${next?.sentences[0]?.zh ?? ''}`,
    );
    await expect(status(page)).toContainText('Verbatim');
    await expect(page.locator('.places a')).toHaveText(`3-1.${sentences.length}–3-2.1`);
    await expect(page.locator('.reference p')).toContainText(
      `measure 8, sentence ${sentences.length} to measure 9, sentence 1`,
    );
  });

  test('copies the reference', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await check(page, 'zh-hans', '惩罚性赔偿');
    await page.getByRole('button', { name: '复制' }).click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('.reference p').textContent());
    expect(copied).toContain('/zh-hans/measures/3-1/#s2');
  });

  test('shows both sides of an altered quotation, and says in words what differs', async ({ page }) => {
    await check(page, 'en', '提高知识产权侵权最高赔偿上限');
    await expect(page.locator('.text dd')).toHaveText('提高知识产权侵权法定赔偿上限');
    await expect(page.locator('.text mark')).toHaveText('法定');
    await expect(page.locator('.text dd')).toHaveAttribute('lang', 'zh-Hans');
    await expect(page.locator('.quote mark')).toHaveText('最高');
    await expect(page.locator('.changes li')).toHaveText(['The text has “法定”, the quotation “最高”.']);
  });

  test('says where words stand that were taken from elsewhere', async ({ page }) => {
    await check(page, 'en', '提高知识产权侵权法定赔偿上限，加强海关知识产权执法保护');
    await expect(page.locator('.changes')).toContainText('These words stand elsewhere: 3-1.5');
  });

  test('checks the pieces around an ellipsis and in both languages one by one', async ({ page }) => {
    await check(page, 'en', '提高知识产权侵权法定赔偿上限……加强海关知识产权执法保护 punitive damages');
    await expect(findings(page)).toHaveCount(3);
    await expect(status(page)).toHaveText('Verbatim. The text has it letter by letter. It was checked in 3 pieces.');
    await expect(page.locator('.finding[data-verdict="verbatim"]')).toHaveCount(3);
    await expect(page.locator('.places a')).toHaveText(['3-1.2', '3-1.5', '3-1.2']);
  });

  test('leads to the concordance for words that stand in many places', async ({ page }) => {
    await check(page, 'zh-hans', '知识产权强国');
    await page.locator('.places').getByRole('link', { name: '其他各处' }).click();
    await expect(page).toHaveURL(/\/zh-hans\/concordance\/\?q=/u);
    await expect(page.locator('concordance-list tbody tr').first()).toBeVisible();
  });

  test('knows the title and the headings of parts', async ({ page }) => {
    await check(page, 'en', '国务院关于新形势下加快知识产权强国建设的若干意见');
    await expect(status(page)).toContainText('Verbatim');
    await check(page, 'en', `三、${readData().parts[2]?.title.zh ?? ''}`);
    await expect(status(page)).toContainText('Verbatim');
    await page.locator('.places').getByRole('link', { name: 'Part 3' }).click();
    await expect(page).toHaveURL(/\/en\/parts\/3\/$/u);
  });

  test('is filled from an address, and writes none', async ({ page }) => {
    await page.goto('en/quote/?q=惩罚性赔偿');
    await answered(page);
    await expect(status(page)).toContainText('Verbatim');
    await page.goto('en/quote/');
    await page.locator('textarea').fill('惩罚性赔偿');
    await answered(page);
    await page.getByRole('button', { name: 'Check' }).click();
    await answered(page);
    expect(new URL(page.url()).search).toBe('');
  });

  test('is reached from the foot of every page', async ({ page }) => {
    await page.goto('zh-hant-tw/measures/3-1/');
    await page.locator('footer').getByRole('link', { name: '引文核對' }).click();
    await expect(page).toHaveURL(/\/zh-hant-tw\/quote\/$/u);
  });

  test('sends nothing: after the text is there, no request follows a quotation, and none has it', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
    await page.goto('en/quote/', { waitUntil: 'networkidle' });
    const before = requests.length;
    for (const quotation of ['提高知识产权侵权法定赔偿上限', 'confidential words of mine', '出租人……承租人']) {
      await page.locator('textarea').fill(quotation);
      await answered(page);
      await page.getByRole('button', { name: 'Check' }).click();
      await answered(page);
    }
    await page.waitForLoadState('networkidle');
    expect(requests.slice(before)).toEqual([]);
    expect(requests.filter((request) => request.includes('/search/text.json'))).toHaveLength(1);
    expect(
      await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])),
    ).not.toContain('confidential');
  });
});

test.describe('hostile input to the quotation check', () => {
  const inputs = {
    markup: '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>惩罚性赔偿',
    emoji: '👩‍👩‍👧‍👦🈚️',
    'a lone surrogate': '\uD800专\uDC00利',
    'a regular expression': '(a+)+$[\\',
    'a template': '{text} {quote} $& $1 {constructor} {url} {pin}',
    'only punctuation': '，。、“”……',
    'a hundred kilobytes': '知识产权，'.repeat(7_000),
    'a hundred kilobytes of ellipses': '……专[…]'.repeat(20_000),
  };
  for (const [name, pasted] of Object.entries(inputs)) {
    test(`${name} does no harm`, async ({ page }) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      await page.goto('en/quote/');
      await page.locator('textarea').fill(pasted);
      await expect(page.locator('[data-findings]')).toHaveAttribute('aria-busy', 'false');
      await expect(page.locator('[data-findings] :is(img, script)')).toHaveCount(0);
      await page.locator('textarea').fill('惩罚性赔偿');
      await answered(page);
      await expect(status(page)).toContainText('Verbatim');
      expect(errors).toEqual([]);
      expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    });
  }
});

test('the reader is told that the text cannot be loaded, and the next check tries again', async ({ page }) => {
  await page.route('**/search/text.json', (request) => request.abort());
  await page.goto('en/quote/?q=惩罚性赔偿');
  await expect(status(page)).toContainText('could not be loaded');
  await page.unroute('**/search/text.json');
  await page.getByRole('button', { name: 'Check' }).click();
  await expect(status(page)).toContainText('Verbatim');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the quotation check says what it would do and leads to the text', async ({ page }) => {
    await page.goto('en/quote/');
    await expect(page.locator('textarea')).toBeHidden();
    await expect(page.getByText('With JavaScript, this page says whether')).toBeVisible();
    await page.locator('quotation-check').getByRole('link', { name: 'Whole text' }).click();
    await expect(page).toHaveURL(/\/en\/text\/$/u);
  });
});

for (const width of [320, 390, 768, 1440]) {
  test(`the quotation check is not wider than the window at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const quotation of [`专利${'a'.repeat(300)}`, '提高知识产权侵权最高赔偿上限', 'x'.repeat(2000)]) {
      await check(page, 'en', quotation);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, quotation.slice(0, 20)).toBe(0);
    }
  });
}

test('the quotation check loads at most 16 KB of JavaScript, and one file of text', async ({ page }) => {
  const bodies: Promise<{ url: string; bytes: number }>[] = [];
  page.on('response', (response) =>
    bodies.push(response.body().then((body) => ({ url: response.url(), bytes: gzipSync(body).length }))),
  );
  await check(page, 'en', '知识产权');
  await page.waitForLoadState('networkidle');
  const loaded = await Promise.all(bodies);
  const scripts = loaded.filter(({ url }) => url.endsWith('.js'));
  const bytes = scripts.reduce((sum, { bytes: each }) => sum + each, 0);
  expect(bytes).toBeGreaterThan(1024);
  expect(bytes).toBeLessThanOrEqual(16 * 1024);
  expect(loaded.map(({ url }) => url).filter((url) => /pagefind|\.json/u.test(url))).toEqual([
    expect.stringContaining('/search/text.json'),
  ]);
});
