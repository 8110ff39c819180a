/// <reference lib="webworker" />
import { describeKept, inherit, keepEdition, keepVisited } from './keep.ts';
import type { OfflineState, Progress, Request as Asked } from './protocol.ts';
import { pathOf, scope } from './release.ts';
import { listen } from './routes.ts';
import { forgetAll, otherReleases } from './store.ts';
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

async function activate(): Promise<void> {
  const others = await otherReleases();
  if (others.length > 0) tellNewer(await outdatedWindows(others));
  for (const name of others) await caches.delete(name);
  await self.clients.claim();
  const windows = await self.clients.matchAll({ type: 'window' });
  for (const { url } of windows) if (url.startsWith(scope)) await keepVisited(pathOf(url));
}

async function reply(asked: Asked, port: MessagePort | undefined): Promise<void> {
  const say = (answer: Progress | OfflineState | true): void => port?.postMessage(answer);
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
      say(await describeKept(asked.edition));
      break;
    case 'keep':
      say({
        outcome: await keepEdition(asked.edition, (done) => {
          say({ done });
        }),
      });
  }
}

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
self.addEventListener('message', (event) => {
  event.waitUntil(reply(event.data as Asked, event.ports[0]));
});
listen();
