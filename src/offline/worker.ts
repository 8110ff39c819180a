/// <reference lib="webworker" />
import { beginUse, retire } from './former.ts';
import { describeKept, inherit, keepEdition, keepVisited } from './keep.ts';
import type { OfflineState, Outcome, Progress, Refusal, Request as Asked } from './protocol.ts';
import { pathOf, scope } from './release.ts';
import { listen } from './routes.ts';
import { forget, forgetAll, keepAgain, otherReleases } from './store.ts';
import { outdatedWindows, tellNewer } from './strangers.ts';

declare const self: ServiceWorkerGlobalScope;

/** A newer release waits for the reader’s word while windows of an older one are open. */
async function install(): Promise<void> {
  if (!self.registration.active) return;
  await inherit();
  const outdated = await outdatedWindows(await otherReleases());
  if (outdated.length === 0) await self.skipWaiting();
  else tellNewer(outdated);
}

/** How long the first pages after the worker’s may wait for it, in milliseconds. */
const longestPause = 1000;

async function activate(): Promise<void> {
  await beginUse();
  const others = await otherReleases();
  const outdated = others.length > 0 ? await outdatedWindows(others) : [];
  tellNewer(outdated);
  await retire(
    others,
    outdated.map(({ id }) => id),
  );
  await self.clients.claim();
  const windows = await self.clients.matchAll({ type: 'window' });
  const own = windows.filter(({ url }) => url.startsWith(scope));
  const keeping = Promise.all(own.map(({ url }) => keepVisited(pathOf(url)))).catch(() => undefined);
  // No page is answered before this ends: on a bad line the rest is kept meanwhile, or at the next visit.
  await Promise.race([keeping, new Promise((resolve) => setTimeout(resolve, longestPause))]);
}

/** One word of a page is worked on for so long, in milliseconds; browsers end it after five minutes. */
const patience = 60_000;
/** How often the page hears that the work goes on, in milliseconds: a file may take longer than it would wait. */
const pulse = 10_000;

async function keepAloud(edition: string, say: (progress: Progress) => void): Promise<Outcome> {
  let done = 0;
  const beat = setInterval(() => {
    say({ done });
  }, pulse);
  try {
    const outcome = await keepEdition(
      edition,
      (bytes) => {
        done = bytes;
        say({ done });
      },
      performance.now() + patience,
    );
    if (outcome === 'whole') await forget('?less');
    return outcome;
  } finally {
    clearInterval(beat);
  }
}

async function reply(asked: Asked, { ports }: ExtendableMessageEvent): Promise<void> {
  const say = (answer: Progress | OfflineState | true): void => ports[0]?.postMessage(answer);
  switch (asked.ask) {
    case 'take-over':
      await self.skipWaiting();
      break;
    case 'forget':
      await self.registration.unregister();
      await forgetAll();
      say(true);
      break;
    case 'state':
      // A page asks only where it is switched on.
      keepAgain();
      say(await describeKept(asked.edition));
      break;
    case 'keep':
      say({ outcome: await keepAloud(asked.edition, say) });
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
self.addEventListener('message', (event) => {
  event.waitUntil(
    reply(event.data as Asked, event).catch(() => {
      event.ports[0]?.postMessage('refused' satisfies Refusal);
    }),
  );
});
listen();
