import { expect, test } from '@playwright/test';
import { editions } from '../support/site.ts';

/** Twelve types and states of page. */
const states = {
  front: '',
  measure: 'measures/3-1/',
  interleaved: 'measures/3-1/?mode=interleaved',
  chinese: 'measures/1-2/?mode=zh',
  english: 'measures/1-2/?mode=en&theme=sepia',
  pinyin: 'measures/4-6/?pinyin=1',
  part: 'parts/3/',
  text: 'text/#4-6.3',
  search: 'search/?q=专利',
  term: 'terms/intellectual-property/',
  outcomes: 'outcomes/',
  timeline: 'timeline/',
} as const;

const widths = [390, 768, 1440];

// Pictures hold for one machine’s fonts, so they are kept beside the repository, not in it: a run without them makes them.
test.skip(
  process.env['VISUAL'] !== '1',
  'set VISUAL=1 to compare pages with the pictures of an earlier run on this machine',
);

for (const { id } of editions)
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [state, path] of Object.entries(states))
      test(`${id} ${state} looks as before, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        for (const width of widths) {
          await page.setViewportSize({ width, height: width < 500 ? 844 : 1000 });
          await page.goto(`${id}/${path}`, { waitUntil: 'networkidle' });
          await expect
            .soft(page)
            .toHaveScreenshot(`${id}-${state}-${width}-${colorScheme}.png`, { maxDiffPixelRatio: 0.001 });
        }
      });
