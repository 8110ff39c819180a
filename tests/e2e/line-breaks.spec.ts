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

/** The lines of each element, as the browser has broken it. */
function readLines(page: Page, selector: string): Promise<string[][]> {
  return page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
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
      return lines;
    }),
  );
}

/** Where a line of Chinese begins or ends as it may not: the line before, and the line. */
async function findBadBreaks(page: Page): Promise<string[]> {
  const texts = await readLines(page, 'main :is(p, h1 span, h2 span, h3 span, li, a span)[lang|="zh"]');
  return texts.flatMap((lines) =>
    lines.slice(1).flatMap((line, index) => {
      const [before, here] = [lines[index]?.at(-1) ?? '', line[0] ?? ''];
      const isBad = neverFirst.includes(here) || neverLast.includes(before) || pairs.includes(before + here);
      return isBad ? [`${lines[index] ?? ''}|${line}`] : [];
    }),
  );
}

/** Paragraphs in which one character stands alone in the last line, marks not counted: their last two lines. */
async function findLonelyCharacters(page: Page): Promise<string[]> {
  const paragraphs = await readLines(page, 'main p:lang(zh)');
  return paragraphs
    .filter((lines) => lines.length > 1 && lines.at(-1)?.replaceAll(/[\p{P}\s]/gu, '').length === 1)
    .map((lines) => lines.slice(-2).join('|'));
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

test('no heading is broken within 知识产权', async ({ page }) => {
  const broken: string[] = [];
  for (const path of ['', 'measures/4-6/', 'measures/6-1/', 'instruments/spc-punitive-damages-2021/']) {
    await page.goto(`zh-hans/${path}`);
    for (const width of [320, 360, 390, 430, 600, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const headings = await readLines(page, 'h1 span:lang(zh)');
      broken.push(...headings.filter((lines) => lines.length > 1).map((lines) => lines.join('|')));
    }
  }
  expect(broken).not.toEqual([]);
  expect(broken.filter((heading) => /知\|识|识\|产|产\|权/u.test(heading))).toEqual([]);
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
