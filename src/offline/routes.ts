/// <reference lib="webworker" />
import type { WorkboxPlugin } from 'workbox-core/types.js';
import { registerRoute } from 'workbox-routing';
import { CacheFirst, NetworkFirst } from 'workbox-strategies';
import { clearFormer, isOutdated, lookUpFormer } from './former.ts';
import { keepVisited } from './keep.ts';
import type { Request as Asked } from './protocol.ts';
import { ownResponse, pathOf, release, scope } from './release.ts';
import { cacheName, isKeeping, lookUp } from './store.ts';
import { isStranger, outdatedWindows, rememberStranger } from './strangers.ts';

declare const self: ServiceWorkerGlobalScope;

/** How long a page is waited for where it is kept. */
const patience = 4;

/** A file is kept under its path, whatever else the address says. */
const byPath: WorkboxPlugin = {
  cacheKeyWillBeUsed: ({ request }) => Promise.resolve(scope + pathOf(request.url)),
};

/** Keeps files of this release alone. */
const ownFiles: WorkboxPlugin = {
  cacheWillUpdate: async ({ request, response }) => (await ownResponse(pathOf(request.url), response)) ?? null,
};

/** Where the page came from that a window shows. */
const shown = new WeakMap<ExtendableEvent, 'network' | 'kept'>();

/** An answer that is kept was made here, and is of no origin. */
const noteShown: WorkboxPlugin = {
  handlerWillRespond: ({ event, response }) => {
    shown.set(event, response.type === 'default' ? 'kept' : 'network');
    return Promise.resolve(response);
  },
};

/** A server in trouble is no reason to hide a page that is kept. */
const keptInTrouble: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    if (response.status >= 500 && (await lookUp(pathOf(request.url))))
      throw new TypeError(`the server answered ${response.status}`);
    return response;
  },
};

/** What search and sheets read: of another release it would not fit the page that asks. */
const parts = /^(?:pagefind|pinyin|search)\/|\/reading\.json$/u;

/** Gives a page of this release no part of another. */
const ownParts: WorkboxPlugin = {
  fetchDidSucceed: async ({ request, response }) => {
    const path = pathOf(request.url);
    if (response.status !== 200 || !parts.test(path)) return response;
    const own = await ownResponse(path, response);
    if (!own) void self.registration.update();
    return own ?? Response.error();
  },
};

/** Keeps pages of this release with what they need; a window with another’s is a stranger. */
const ownPages: WorkboxPlugin = {
  cacheWillUpdate: async ({ event, request, response }) => {
    const own = await ownResponse(pathOf(request.url), response);
    if (own) return own;
    if (event instanceof FetchEvent && response.status === 200) {
      // What comes too late is shown to nobody: the window has the page that is kept.
      if (shown.get(event) === 'network') await rememberStranger(event.resultingClientId);
      const { waiting } = self.registration;
      if (!waiting) void self.registration.update();
      else if ((await outdatedWindows([cacheName])).length === 0)
        waiting.postMessage({ ask: 'take-over' } satisfies Asked);
    }
    return null;
  },
  cacheDidUpdate: ({ request }) => keepVisited(pathOf(request.url)),
};

/** What is shown in place of a page that is not kept, in the edition’s language as far as it is known. */
async function apology(path: string): Promise<Response | undefined> {
  const editions = Object.keys(release.sizes);
  const own = editions.filter((id) => path.startsWith(`${id}/`));
  for (const edition of [...own, ...editions]) {
    const page = await lookUp(`${edition}/offline/`);
    if (page) return new Response(page.body, { status: 503, headers: page.headers });
  }
  return undefined;
}

const showApology: WorkboxPlugin = {
  handlerDidError: ({ request }) => apology(pathOf(request.url)),
};

const pages = new NetworkFirst({
  cacheName,
  networkTimeoutSeconds: patience,
  plugins: [byPath, keptInTrouble, ownPages, noteShown, showApology],
});
const files = new CacheFirst({ cacheName, plugins: [byPath, ownParts, ownFiles] });

/** A page of a release before this one gets what that had kept, and no part of this one. */
async function answerFormer(request: Request, client: string): Promise<Response> {
  const path = pathOf(request.url);
  const kept = await lookUpFormer(path, client).catch(() => undefined);
  if (kept) return kept;
  return parts.test(path) ? Response.error() : fetch(request);
}

/** What is kept can be refused to the worker itself; the network is there still. */
async function answer(strategy: NetworkFirst | CacheFirst, event: FetchEvent): Promise<Response> {
  if (!isKeeping()) return fetch(event.request);
  try {
    return await strategy.handle({ event, request: event.request });
  } catch {
    return fetch(event.request);
  }
}

/** Says what is answered from what is kept: pages when the network fails, files of this release first. */
export function listen(): void {
  const isHere = ({ url }: { url: URL }): boolean => url.href.startsWith(scope);
  registerRoute(
    ({ request, url }) => isHere({ url }) && request.mode === 'navigate',
    ({ event }) => answer(pages, event as FetchEvent),
  );
  registerRoute(isHere, async ({ event }) => {
    const { clientId, request } = event as FetchEvent;
    const [isOther, isFormer] = await Promise.all([isStranger(clientId), isOutdated(clientId)]).catch(() => [true]);
    if (isOther) return fetch(request);
    if (isFormer) return answerFormer(request, clientId);
    event.waitUntil(clearFormer().catch(() => undefined));
    return answer(files, event as FetchEvent);
  });
}
