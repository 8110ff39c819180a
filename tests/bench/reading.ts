import type { Browser, CDPSession, Page } from '@playwright/test';
import { type Figures, makeFigure } from './figures.ts';
import type { Site } from './peers/peer.ts';
import { median } from './statistics.ts';

/** The measure with the longest page. */
const measure = '3-1';
const visits = 5;

/** Lighthouse’s slow 4G, as a browser must be told: 1.6 Mbit/s and 150 ms, with what DevTools adds. */
const slow4G = { offline: false, latency: 562.5, downloadThroughput: 184_320, uploadThroughput: 84_375 };
const slowerProcessor = 4;
/** What a page loads for readers to come, it has begun to load by then, in milliseconds. */
const unaskedWithin = 2500;

interface Weight {
  readonly bytes: number;
  readonly requests: number;
  readonly styled: number;
}

/** Counts what comes over the wire, headers included. */
function countTransfers(session: CDPSession): () => Weight {
  const types = new Map<string, string>();
  const sizes = new Map<string, number>();
  session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
  session.on('Network.loadingFinished', ({ encodedDataLength, requestId }) => sizes.set(requestId, encodedDataLength));
  return () => {
    const all = [...sizes].filter(([id]) => types.has(id));
    const sum = (list: typeof all): number => list.reduce((total, [, size]) => total + size, 0);
    const isStyled = (type = ''): boolean => type === 'Document' || type === 'Stylesheet';
    return { bytes: sum(all), requests: all.length, styled: sum(all.filter(([id]) => isStyled(types.get(id)))) };
  };
}

async function visit(browser: Browser, address: string, prepare: (session: CDPSession) => Promise<void>) {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const weigh = countTransfers(session);
  await prepare(session);
  await page.goto(address, { waitUntil: 'networkidle', timeout: 120_000 });
  const atRest = weigh();
  const vitals = await readVitals(page);
  await page.waitForTimeout(unaskedWithin);
  const later = weigh();
  await context.close();
  return { ...atRest, later: later.bytes, ...vitals };
}

/** Largest contentful paint, and what each task is longer than 50 ms after the first paint. */
function readVitals(page: Page): Promise<{ lcp: number; tbt: number }> {
  return page.evaluate(async () => {
    const observe = (type: string): Promise<PerformanceEntryList> =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries());
        }).observe({ type, buffered: true });
        setTimeout(resolve, 500, []);
      });
    const [paints, tasks] = await Promise.all([observe('largest-contentful-paint'), observe('longtask')]);
    const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
    const late = tasks.filter(({ duration, startTime }) => startTime + duration > first);
    return {
      lcp: paints.at(-1)?.startTime ?? Number.NaN,
      tbt: late.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
    };
  });
}

/**
 * Visits a measure’s page with an empty cache, at full speed for its weight and throttled for its speed.
 *
 * @param browser the browser
 * @param sites the sites and where they are served
 * @returns weight and speed, medians
 */
export async function measureReading(
  browser: Browser,
  sites: readonly { readonly site: Site; readonly base: string }[],
): Promise<Figures> {
  type Visit = Awaited<ReturnType<typeof visit>>;
  const [light, slow] = [new Map<string, Visit>(), new Map<string, Visit[]>()];
  for (const { base, site } of sites)
    light.set(site.name, await visit(browser, base + site.page(measure), async () => {}));
  for (let round = 0; round < visits; round += 1) {
    for (const { base, site } of sites) {
      const seen = await visit(browser, base + site.page(measure), async (session) => {
        await session.send('Network.emulateNetworkConditions', slow4G);
        await session.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
      });
      slow.set(site.name, [...(slow.get(site.name) ?? []), seen]);
    }
  }
  const weight = (pick: (seen: Visit) => number) => new Map([...light].map(([name, seen]) => [name, pick(seen)]));
  const speed = (pick: (seen: Visit) => number) =>
    new Map([...slow].map(([name, seen]) => [name, median(seen.map(pick))]));
  return [
    makeFigure(
      `cold page of measure ${measure}, bytes in all`,
      weight(({ bytes }) => bytes),
    ),
    makeFigure(
      'the same, with what it loads unasked when it is at rest',
      weight(({ later }) => later),
    ),
    makeFigure(
      'cold page, requests',
      weight(({ requests }) => requests),
    ),
    makeFigure(
      'cold page, HTML and CSS only, bytes',
      weight(({ styled }) => styled),
    ),
    makeFigure(
      `LCP on slow 4G and a ${slowerProcessor}× slower processor, ms (median of ${visits})`,
      speed(({ lcp }) => lcp),
    ),
    makeFigure(
      'TBT, the same, ms',
      speed(({ tbt }) => tbt),
    ),
  ];
}
