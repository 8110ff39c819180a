import type { EditionFiles, KeptPage, OfflineState, Outcome } from './protocol.ts';
import { release } from './release.ts';
import { Changed, keep, listKept, lookUp, otherReleases, remember } from './store.ts';

const isFull = (error: unknown): boolean => error instanceof DOMException && error.name === 'QuotaExceededError';
const atOnce = 6;

async function keepAll(paths: readonly string[], keepOne: (path: string) => Promise<void>): Promise<void> {
  const queue = paths.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const path of queue) await keepOne(path);
    }),
  );
}

/** The site’s scripts and styles that a file names. */
function namedFiles(text: string): string[] {
  return [...text.matchAll(/(?:_astro|["'`]\.)\/([\w.-]+\.(?:css|js))\b/gu)].map(([, name]) => `_astro/${name ?? ''}`);
}

async function keepWithFiles(path: string, seen = new Set<string>()): Promise<void> {
  if (seen.has(path)) return;
  seen.add(path);
  const kept = await keep(path).catch((error: unknown) => {
    if (!(error instanceof Changed)) throw error;
  });
  if (!kept || /\.css$/u.test(path)) return;
  await Promise.all(namedFiles(await kept.text()).map((file) => keepWithFiles(file, seen)));
}

/**
 * Keeps a page that is being visited with all it needs, and the page that is shown in place of others.
 *
 * @param path the page’s path
 */
export async function keepVisited(path: string): Promise<void> {
  const edition = Object.keys(release.sizes).find((id) => path.startsWith(`${id}/`));
  const beside = edition === undefined ? [] : [`${edition}/offline/`, `${edition}/reading.json`, 'favicon.svg'];
  for (const one of [path, ...beside]) await keepWithFiles(one);
}

/**
 * Keeps a whole edition; what is kept already is not loaded again.
 *
 * @param edition its id
 * @param report is told the bytes so far
 * @param until when to stop for now, in milliseconds of the worker’s clock: a browser ends what takes it five minutes
 * @returns how it ended
 */
export async function keepEdition(edition: string, report: (done: number) => void, until = Infinity): Promise<Outcome> {
  try {
    const list = await keep(`offline/${edition}.json`);
    if (!list) return 'changed';
    const sizes = new Map((await list.json()) as EditionFiles);
    let done = 0;
    const late: string[] = [];
    await keepAll([...sizes.keys()], async (path) => {
      if (performance.now() > until) {
        late.push(path);
        return;
      }
      if (!(await keep(path))) throw new Changed();
      report((done += sizes.get(path) ?? 0));
    });
    if (late.length > 0) return 'unfinished';
    await remember(`?whole=${edition}`);
    return 'whole';
  } catch (error) {
    if (error instanceof Changed) return 'changed';
    return isFull(error) ? 'full' : 'lost';
  }
}

function rankOf(path: string): number {
  return path.endsWith('/') && !path.endsWith('/offline/') ? 1 : 0;
}

/** Remembers that the reader has less than before, if there is room even for that. */
async function rememberLess(): Promise<void> {
  await remember('?less').catch(() => undefined);
}

/**
 * Makes ready what earlier releases had kept, from their own copies where those are unchanged, else from the server.
 *
 * @throws Error without a connection, or while the server has not all of this release yet; the browser tries again later, and the earlier
 * release stays until then
 */
export async function inherit(): Promise<void> {
  // The newest first: where there is no room for all, it is missed most.
  for (const name of (await otherReleases()).toReversed()) {
    const kept = await listKept(name);
    try {
      await keepAll(
        // Scripts, styles and words first: where there is no room for all, pages are missed least.
        kept.filter((path) => !path.startsWith('?')).sort((one, other) => rankOf(one) - rankOf(other)),
        async (path) => {
          await keep(path, await lookUp(path, name));
        },
      );
    } catch (error) {
      // Rather the newer release with less of it at hand than the older one for ever.
      if (!isFull(error)) throw error;
      await rememberLess();
      return;
    }
    for (const mark of kept.filter((path) => path.startsWith('?whole='))) {
      const outcome = await keepEdition(mark.slice('?whole='.length), () => undefined);
      if (outcome === 'full') await rememberLess();
      if (outcome === 'lost' || outcome === 'changed')
        throw new Error(`the whole edition could not be kept: ${outcome}`);
    }
  }
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

async function describe(path: string): Promise<KeptPage> {
  const [, title = path] =
    /<title>([^<]*?)(?: — [^<]*)?<\/title>/u.exec((await (await lookUp(path))?.text()) ?? '') ?? [];
  return { path, title: title.replaceAll(/&([\w#]+);/gu, (all, name: string) => entities[name] ?? all) };
}

/**
 * Says what is kept of an edition.
 *
 * @param edition its id
 * @returns its pages, with the titles that they bear
 */
export async function describeKept(edition: string): Promise<OfflineState> {
  const kept = await listKept();
  const isWhole = kept.includes(`?whole=${edition}`);
  const pages = kept.filter(
    (path) => path.startsWith(`${edition}/`) && path.endsWith('/') && !path.endsWith('offline/'),
  );
  return {
    isWhole,
    isLess: kept.includes('?less'),
    bytes: release.sizes[edition] ?? 0,
    // A list of every page is no help: the front page has the contents.
    pages: isWhole ? [] : await Promise.all(pages.map(describe)),
  };
}
