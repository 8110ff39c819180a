import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { close, createIndex } from 'pagefind';
import { findBrowser } from '../../src/commands/browser.mjs';
import { build, root, say } from '../../src/commands/setup.mjs';

const port = 4331;
const base = `http://localhost:${port}/`;
const rounds = 9;
const query = '知识产权';
const warmQueries = [
  '专',
  '专利',
  '专利导',
  '专利导航',
  '惩罚',
  '惩罚性赔偿',
  '知识产权',
  '標準必要專利',
  'patent',
  'trade secrets',
  '国',
  '的',
  '“走出去”',
  'TRIPS 协定',
];

/** The same site with Pagefind’s own index and interface on one of its pages, as its documentation sets them up. */
async function makeSite(): Promise<string> {
  const site = mkdtempSync(join(tmpdir(), 'bench-'));
  cpSync(join(root, 'dist'), site, { recursive: true });
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind made no index');
  const measures = join(root, 'dist/zh-hans/measures');
  for (const { name } of readdirSync(measures, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const content = readFileSync(join(measures, name, 'index.html'), 'utf8').replace(
      '<main',
      '<main data-pagefind-body',
    );
    await index.addHTMLFile({ url: `/zh-hans/measures/${name}/`, content });
  }
  await index.writeFiles({ outputPath: join(site, 'stock') });
  await close();
  const page = join(site, 'zh-hans/measures/3-1/index.html');
  const withStock = readFileSync(page, 'utf8').replace(
    '</body>',
    `<div id="stock"></div><link href="/stock/pagefind-ui.css" rel="stylesheet"><script src="/stock/pagefind-ui.js"></script>
<script>new PagefindUI({ element: '#stock', bundlePath: '/stock/' })</script></body>`,
  );
  cpSync(join(site, 'zh-hans/measures/3-1'), join(site, 'zh-hans/measures/stock'), { recursive: true });
  writeFileSync(join(site, 'zh-hans/measures/stock/index.html'), withStock);
  return site;
}

async function serve(site: string): Promise<() => void> {
  const server = spawn('npm', ['run', '--silent', 'preview', '--', '--port', String(port), '--outDir', site], {
    cwd: root,
    detached: true,
    stdio: 'ignore',
  });
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (
      await fetch(base).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return () => process.kill(-(server.pid ?? 0));
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('the server did not answer');
}

/** A way of searching a page. */
interface Way {
  readonly path: string;
  readonly open: (page: Page) => Promise<void>;
  readonly input: string;
  readonly result: string;
}

async function measureCold(browser: Browser, { input, open, path, result }: Way): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(base + path, { waitUntil: 'networkidle' });
  const started = performance.now();
  await open(page);
  await page.locator(input).fill(query);
  await page.locator(result).first().waitFor({ state: 'visible' });
  const time = performance.now() - started;
  await context.close();
  return time;
}

async function measureWarm(browser: Browser): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${base}zh-hans/search/?q=${query}`);
  await page.locator('[data-hit]').first().waitFor();
  const times = await page.evaluate(async (queries) => {
    const input = document.querySelector<HTMLInputElement>('[role="combobox"]');
    const results = document.querySelector('[data-results]');
    if (!input || !results) throw new Error('the page has no search');
    const measured: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      for (const typed of queries) {
        input.value = typed;
        const settled = new Promise<void>((resolve) => {
          const observer = new MutationObserver(() => {
            if (results.getAttribute('aria-busy') !== 'false') return;
            observer.disconnect();
            resolve();
          });
          observer.observe(results, { attributes: true, attributeFilter: ['aria-busy'] });
        });
        const started = performance.now();
        input.dispatchEvent(new InputEvent('input'));
        await settled;
        // The frame that shows the answer has been painted when a task runs after its animation frame.
        await new Promise((resolve) => {
          requestAnimationFrame(() => {
            const channel = new MessageChannel();
            channel.port1.onmessage = resolve;
            channel.port2.postMessage(0);
          });
        });
        measured.push(performance.now() - started);
      }
    }
    return measured;
  }, warmQueries);
  await page.close();
  return times;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

build();
const browserPath = await findBrowser();
say('stock Pagefind on the same pages …');
const site = await makeSite();
const stop = await serve(site);
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
try {
  const ways: Record<'ours' | 'stock', Way> = {
    ours: {
      path: 'zh-hans/measures/3-1/',
      open: (page) => page.keyboard.press('/'),
      input: '#dialog-query',
      result: '[data-hit]',
    },
    stock: {
      path: 'zh-hans/measures/stock/',
      open: (page) => page.locator('.pagefind-ui__search-input').focus(),
      input: '.pagefind-ui__search-input',
      result: '.pagefind-ui__result',
    },
  };
  const times: Record<'ours' | 'stock', number[]> = { ours: [], stock: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of ['ours', 'stock'] as const) times[name].push(await measureCold(browser, ways[name]));
  }
  const [ours, stock] = [quantile(times.ours, 0.5), quantile(times.stock, 0.5)];
  console.log(
    `cold, from focus to the first result, median of ${rounds}: ours ${ours.toFixed(0)} ms, stock ${stock.toFixed(0)} ms, ratio ${(ours / stock).toFixed(2)}`,
  );
  const warm = await measureWarm(browser);
  console.log(
    `warm, from keystroke to paint, ${warm.length} queries: median ${quantile(warm, 0.5).toFixed(1)} ms, p95 ${quantile(warm, 0.95).toFixed(1)} ms`,
  );
} finally {
  await browser.close();
  stop();
  rmSync(site, { recursive: true, force: true });
}
