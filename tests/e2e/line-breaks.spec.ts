import { expect, type Page, test } from '@playwright/test';
import { editions } from '../support/site.ts';

/** 行首禁则 and 行尾禁则 of clreq, §3.1.3. */
const neverFirst = '。，、；：？！）》」』】〕〉·％”’';
const neverLast = '（《「『【〔〈“‘';
/** What may not be torn apart. */
const pairs = ['——', '……'];

const widths = [
  320, 344, 360, 375, 390, 412, 430, 480, 540, 600, 680, 768, 834, 912, 1024, 1152, 1280, 1440, 1680, 1920,
];

/** Where a line of Chinese begins or ends as it may not: the last character of the line before, and the first. */
function findBadBreaks(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ first, last, torn }) => {
      const bad: string[] = [];
      for (const element of document.querySelectorAll(
        'main :is(p, h1 span, h2 span, h3 span, li, a span)[lang|="zh"]',
      )) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        let before = '';
        let bottom = Number.NEGATIVE_INFINITY;
        while (walker.nextNode()) {
          const text = walker.currentNode as Text;
          for (let at = 0; at < text.length; at += 1) {
            const range = document.createRange();
            range.setStart(text, at);
            range.setEnd(text, at + 1);
            const [box] = range.getClientRects();
            if (!box || box.width === 0) continue;
            const here = text.data[at] ?? '';
            const isNewLine = box.top >= bottom - 2;
            if (isNewLine && before !== '') {
              const isTorn = torn.includes(before + here);
              if (first.includes(here) || last.includes(before) || isTorn)
                bad.push(`${before}|${here} in ${element.textContent.slice(0, 12)}`);
            }
            if (isNewLine) bottom = box.bottom;
            before = here;
          }
        }
      }
      return bad;
    },
    { first: neverFirst, last: neverLast, torn: pairs },
  );
}

/** The last characters of paragraphs in which one character stands alone in the last line, marks not counted. */
function findLonelyCharacters(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lonely: string[] = [];
    for (const paragraph of document.querySelectorAll('main p:lang(zh)')) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const lines: string[] = [];
      let bottom = Number.NEGATIVE_INFINITY;
      while (walker.nextNode()) {
        const text = walker.currentNode as Text;
        for (let at = 0; at < text.length; at += 1) {
          const range = document.createRange();
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const [box] = range.getClientRects();
          if (!box || box.width === 0) continue;
          if (box.top >= bottom - 2) {
            lines.push('');
            bottom = box.bottom;
          }
          lines.push(`${lines.pop() ?? ''}${text.data[at] ?? ''}`);
        }
      }
      const last = lines.at(-1)?.replaceAll(/[\p{P}\s]/gu, '') ?? '';
      if (lines.length > 1 && [...last].length === 1) lonely.push(lines.slice(-2).join('|'));
    }
    return lonely;
  });
}

for (const { id } of editions) {
  test(`no line of Chinese begins or ends with a mark that may not, at 20 widths, in the edition ${id}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.goto(`${id}/text/`);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      expect(await findBadBreaks(page), `${width} px`).toEqual([]);
    }
  });

  for (const query of ['?mode=zh', '?pinyin=1', '?mode=parallel'])
    test(`nor with ${query} in the edition ${id}`, async ({ page }) => {
      await page.goto(`${id}/text/${query}`, { waitUntil: 'networkidle' });
      for (const width of [320, 390, 600, 1024, 1440]) {
        await page.setViewportSize({ width, height: 900 });
        expect(await findBadBreaks(page), `${width} px`).toEqual([]);
      }
    });
}

for (const path of ['text/', 'outcomes/', 'timeline/'])
  test(`hardly a character stands alone in the last line of a paragraph of ${path}`, async ({ page }) => {
    await page.goto(`zh-hant-tw/${path}`);
    const paragraphs = await page.locator('main p:lang(zh)').count();
    for (const width of [360, 390, 600, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const lonely = await findLonelyCharacters(page);
      // The browser weighs the last four lines alone. Left to itself, it would leave one in thirty, or more.
      expect(lonely.length, `${width} px: ${lonely.join(' ')}`).toBeLessThanOrEqual(paragraphs / 200);
    }
  });

test('the probe sees a character that stands alone', async ({ page }) => {
  await page.goto('zh-hans/timeline/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p:lang(zh) { text-wrap: wrap !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  await page.setViewportSize({ width: 1440, height: 900 });
  expect(await findLonelyCharacters(page)).not.toEqual([]);
});

test('the probe sees a line that begins with a comma', async ({ page }) => {
  await page.goto('zh-hans/text/');
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('p { line-break: anywhere !important; }');
    document.adoptedStyleSheets.push(sheet);
  });
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await findBadBreaks(page)).not.toEqual([]);
});
