import { expect, type Page, test } from '@playwright/test';

const second =
  '提高知识产权侵权法定赔偿上限，针对情节严重的恶意侵权行为实施惩罚性赔偿并由侵权人承担实际发生的合理开支。';

/** What a copy event puts on the clipboard, for a selection made by script. */
async function copySelection(
  page: Page,
  from: string,
  to: string,
): Promise<{ text: string; html: string; taken: boolean }> {
  await page.evaluate(() => customElements.whenDefined('copy-area'));
  return page.evaluate(
    ([start = '', end = '']) => {
      const range = document.createRange();
      range.setStartBefore(document.querySelector(start) ?? document.body);
      range.setEndAfter(document.querySelector(end) ?? document.body);
      const selection = document.getSelection();
      selection?.removeAllRanges();
      selection?.addRange(range);
      const event = new ClipboardEvent('copy', { clipboardData: new DataTransfer(), bubbles: true, cancelable: true });
      document.querySelector(start)?.dispatchEvent(event);
      const read = (type: string): string => event.clipboardData?.getData(type) ?? '';
      return { text: read('text/plain'), html: read('text/html'), taken: event.defaultPrevented };
    },
    [from, to],
  );
}

test.describe('the citations of a measure', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-11-22T12:00'));
  });

  test('are eight, the edition’s own first, with the day of access and an absolute address', async ({
    baseURL,
    page,
  }) => {
    await page.goto('en/measures/3-1/');
    await page.getByText('Cite', { exact: true }).first().click();
    await expect(page.locator('[data-style]')).toHaveCount(8);
    await expect(page.locator('[data-style]').first().locator('[data-text]')).toHaveText(
      `State Council of the People’s Republic of China, ‘Several Opinions of the State Council on Accelerating the Building of an Intellectual Property Powerhouse under New Circumstances’ (2015) Guofa [2015] No 71, measure 8 <${baseURL ?? ''}en/measures/3-1/> accessed 22 November 2026.`,
    );
    await expect(page.locator('[data-style="gbt-2025"] [data-text]')).toContainText(
      '[EB/OL]. (2015-12-18)[2026-11-22]. ',
    );
  });

  test('name the sentence that the address names, and the one that is chosen', async ({ baseURL, page }) => {
    await page.goto('zh-hant-tw/measures/3-1/#s2');
    await page.locator('cite-panel summary').click();
    const manual = page.locator('[data-style="law-manual"] [data-text]');
    await expect(manual).toHaveText(
      '《國務院關於新形勢下加快知識產權強國建設的若干意見》第（八）項第2句，國發〔2015〕71號，2015年12月18日發布。',
    );
    await expect(page.locator('[data-style="gbt-2015"] [data-url]')).toHaveText(
      `${baseURL ?? ''}zh-hant-tw/measures/3-1/#s2`,
    );
    await page.locator('cite-panel select').selectOption('3');
    await expect(manual).toContainText('第（八）項第3句');
    await page.locator('cite-panel select').selectOption('');
    await expect(manual).toContainText('第（八）項，');
  });

  test('are copied with their italics', async ({ context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('en/measures/3-1/');
    await page.locator('cite-panel summary').click();
    await page.getByRole('button', { name: 'Copy: MLA (9th ed.)' }).click();
    await expect(page.locator('cite-panel [role="status"]')).toHaveText('Copied');
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
      return { text: await read('text/plain'), html: await read('text/html') };
    });
    expect(copied.text).toMatch(
      /^State Council of the People’s Republic of China\. Several Opinions .* 18 Dec\. 2015, http.*\/en\/measures\/3-1\/\.$/u,
    );
    expect(copied.html).toContain('<i>Several Opinions');
  });

  test('are copied as BibTeX with an absolute address', async ({ baseURL, context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('en/measures/6-1/');
    await page.locator('cite-panel summary').click();
    await page.getByRole('button', { name: 'Copy: BibTeX' }).click();
    await expect(page.locator('cite-panel [role="status"]')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('@misc{guofa-2015-71-6-1,');
    expect(copied).toContain(`url = {${baseURL ?? ''}en/measures/6-1/}`);
  });

  test('stay within a narrow window', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('en/measures/3-1/');
    await page.locator('cite-panel summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test.describe('copied text', () => {
  test('is the sentence alone with its reference and address', async ({ baseURL, page }) => {
    await page.goto('zh-hans/measures/3-1/');
    const { html, text } = await copySelection(page, '#s2', '#s2');
    const address = `${baseURL ?? ''}zh-hans/measures/3-1/#s2`;
    expect(text).toBe(
      `${second}\n\n《国务院关于新形势下加快知识产权强国建设的若干意见》第（八）项第2句，国发〔2015〕71号，2015年12月18日发布。\n${address}`,
    );
    expect(html).toContain(`<p lang="zh-Hans">${second}</p>`);
    expect(html).toContain(`<a href="${address}">${address}</a>`);
    expect(html).not.toMatch(/class=|data-/u);
  });

  test('names all sentences it is taken from', async ({ page }) => {
    await page.goto('en/measures/3-1/');
    const { text } = await copySelection(page, '#s2', '#s4');
    expect(text.split('\n')[0]).toBe(second);
    expect(text).toMatch(/measure 8, sentences 2–4 <http.*\/en\/measures\/3-1\/#s2> accessed /u);
  });

  test('has no reference if the reader wants none, on this page and the next', async ({ page }) => {
    await page.goto('en/measures/3-1/');
    await page.locator('cite-panel summary').click();
    await page.getByLabel('Add the reference to copied text').uncheck();
    await page.goto('en/measures/6-1/');
    const { text } = await copySelection(page, '#s1', '#s1');
    expect(text).not.toContain('\n');
  });

  test('is left to the browser where it holds more than the text', async ({ page }) => {
    await page.goto('en/measures/3-1/');
    expect((await copySelection(page, '#s2', '.commentary')).taken).toBe(false);
  });

  test('is had from a button beside the sentence, in both languages', async ({ context, page }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('en/measures/3-1/');
    await page.getByRole('button', { name: 'Copy sentence 3-1.2 with its reference' }).click();
    await expect(page.locator('cite-panel [role="status"]')).toHaveText('Copied');
    const [chinese, english, , reference] = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(chinese).toBe(second);
    expect(english).toMatch(/^Raise/u);
    expect(reference).toContain('measure 8, sentence 2');
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the citations cite the measure, undated, and the files are there', async ({ page }) => {
    await page.goto('en/measures/3-1/');
    await page.locator('cite-panel summary').click();
    await expect(page.locator('[data-style="oscola"] [data-text]')).toContainText('measure 8 </en/measures/3-1/>');
    await expect(page.locator('cite-panel button').first()).toBeHidden();
    await expect(page.getByRole('link', { name: 'BibTeX' })).toHaveAttribute('href', '/en/measures/3-1.bib');
  });
});
