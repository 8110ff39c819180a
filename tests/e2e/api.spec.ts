import { execFileSync, spawnSync } from 'node:child_process';
import { expect, type Page, test } from '@playwright/test';

/** Why a program’s example is not run here; nothing if it is. */
function whyWithout(program: string): string | undefined {
  return spawnSync(program, ['--version']).error ? `${program} is not installed` : undefined;
}

async function open(page: Page, edition = 'en'): Promise<(name: string) => Promise<{ code: string; answer: string }>> {
  await page.goto(`${edition}/api/`);
  return async (name) => {
    const example = page.locator(`[data-example="${name}"]`);
    const [code, answer] = await Promise.all([
      example.locator('code').textContent(),
      example.locator('samp').textContent(),
    ]);
    return { code: code ?? '', answer: answer ?? '' };
  };
}

/** Runs a module as it is shown and returns what it prints. */
function runModule(code: string): string {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' }).trimEnd();
}

test.describe('an example of the interface for programs', () => {
  test('in JavaScript prints what the page says', async ({ page }) => {
    const { answer, code } = await (await open(page))('JavaScript');
    expect(answer.split('\n')).toHaveLength(7);
    expect(runModule(code)).toBe(answer);
    expect(runModule(code.replace('3-1.json', '3-2.json'))).not.toBe(answer);
  });

  test('with curl prints what the page says', async ({ page, request }) => {
    const { answer, code } = await (await open(page))('curl');
    const address = code.replace(/^curl -s /u, '');
    expect(await (await request.get(address)).text()).toBe(answer);
    if (whyWithout('curl') === undefined)
      expect(execFileSync('curl', ['-s', address], { encoding: 'utf8' })).toBe(answer);
  });

  test('in Python prints what the page says', async ({ page }) => {
    const reason = whyWithout('python3');
    test.skip(reason !== undefined, reason);
    const { answer, code } = await (await open(page))('Python');
    const printed = execFileSync('python3', ['-c', code], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    expect(printed.trimEnd()).toBe(answer);
  });

  test('runs in the page, and its answer is the server’s', async ({ page }) => {
    await page.route('**/data/v1/measures/3-1.json', (route) =>
      route.fulfill({ json: { sentences: [{ id: '3-1.1', zh: '<b>改</b>' }] } }),
    );
    await open(page, 'zh-hans');
    await page.getByRole('button', { name: '运行' }).click();
    await expect(page.getByText('以下结果刚刚取自服务器。')).toBeVisible();
    await expect(page.locator('[data-example="JavaScript"] samp')).toHaveText('3-1.1 <b>改</b>');
    await page.unroute('**/data/v1/measures/3-1.json');
    await page.getByRole('button', { name: '运行' }).click();
    await expect(page.locator('[data-example="JavaScript"] samp')).toContainText('3-1.7 ');
    expect((await (await open(page, 'zh-hans'))('Python')).answer).toContain('3-1.7 ');
  });

  test('says so when the address does not answer', async ({ page }) => {
    await page.route('**/data/v1/measures/3-1.json', (route) => route.abort());
    await open(page);
    await page.getByRole('button', { name: 'Run' }).click();
    await expect(page.getByText('The address did not answer.')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page of the interface shows examples and answers, and no button', async ({ page }) => {
    const read = await open(page);
    expect((await read('JavaScript')).answer).toContain('3-1.1 ');
    await expect(page.getByRole('button', { name: 'Run' })).toBeHidden();
  });
});

for (const width of [320, 390, 768, 1440]) {
  test(`the page of the interface is not wider than the window at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const edition of ['en', 'zh-hant-tw']) {
      await page.goto(`${edition}/api/`);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, edition).toBe(0);
    }
  });
}
