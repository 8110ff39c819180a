import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzipSync } from 'node:zlib';

const compress = promisify(brotliCompress);

/** What a measure’s page may cost its reader. */
export const budgets = {
  document: { name: 'HTML and CSS, bytes with Brotli', most: 14 * 1024 },
  requests: { name: 'requests before it can be read whole', most: 3 },
  scripts: { name: 'JavaScript, bytes with Brotli', most: 10 * 1024 },
} as const;

/** What a page costs, by the names of the budgets. */
export type PageCost = Readonly<Record<keyof typeof budgets, number>>;

/** Of the pages that are heaviest with gzip, the heaviest with Brotli is one. */
const weighed = 8;

/** What a script needs, and what it loads by itself once the page is at rest, whoever reads it. */
const imported =
  /(?:from|import)\s*["'`]\.\/(?<file>[^"'`]+)["'`]|import\(`\.\/(?<unasked>(?:aids|connect)\.[^`]+)`\)/gu;

async function weigh(bytes: Uint8Array): Promise<number> {
  return (await compress(bytes)).length;
}

function addresses(html: string, pattern: RegExp): string[] {
  return [...html.matchAll(pattern)].flatMap(({ groups }) => groups?.['address'] ?? []);
}

/** A file’s path in `dist/`, whatever the base path is: both kinds stand in `_astro/`. */
function assetOf(dist: string, address: string): string {
  return join(dist, '_astro', address.slice(address.lastIndexOf('/') + 1));
}

function scriptFiles(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { groups } of readFileSync(file, 'utf8').matchAll(imported))
    scriptFiles(join(file, '..', groups?.['file'] ?? groups?.['unasked'] ?? ''), seen);
  return seen;
}

/**
 * Weighs a page of the built site.
 *
 * @param dist the folder of the built site
 * @param page the page’s file, from there
 * @returns what it costs; each file is compressed alone, as it is sent
 */
export async function weighPage(dist: string, page: string): Promise<PageCost> {
  const html = readFileSync(join(dist, page), 'utf8');
  const sheets = addresses(html, /<link rel="stylesheet" href="(?<address>[^"]+)"/gu).map((address) =>
    assetOf(dist, address),
  );
  const blocking = addresses(html, /<script(?![^>]* (?:type="module"|defer|async))[^>]* src="(?<address>[^"]+)"/gu);
  const scripts = addresses(html, /<script[^>]* src="(?<address>[^"]+)"/gu).map((address) => assetOf(dist, address));
  const inline = [...html.matchAll(/<script>(?<code>.*?)<\/script>/gsu)].map(({ groups }) => groups?.['code'] ?? '');
  const files = new Set(scripts.flatMap((file) => [...scriptFiles(file)]));
  const sum = async (parts: readonly Uint8Array[]): Promise<number> =>
    (await Promise.all(parts.map(weigh))).reduce((total, size) => total + size, 0);
  return {
    document: await sum([Buffer.from(html), ...sheets.map((file) => readFileSync(file))]),
    requests: 1 + sheets.length + blocking.length,
    scripts: await sum([...inline.map((code) => Buffer.from(code)), ...[...files].map((file) => readFileSync(file))]),
  };
}

/** Every measure’s page, the heaviest first as gzip weighs it. */
function heaviestFirst(dist: string, editions: readonly string[]): string[] {
  const pages = editions.flatMap((edition) =>
    readdirSync(join(dist, edition, 'measures'), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${edition}/measures/${name}/index.html`),
  );
  const sizes = new Map(pages.map((page) => [page, gzipSync(readFileSync(join(dist, page))).length]));
  return pages.sort((one, other) => (sizes.get(other) ?? 0) - (sizes.get(one) ?? 0));
}

/** The heaviest page of a built site. */
export interface Heaviest {
  /** Its file, from the folder of the site. */
  readonly page: string;
  readonly cost: PageCost;
  /** A sentence for each page that costs more than it may, with the cost and the remedy. */
  readonly over: readonly string[];
}

/**
 * Holds the measures’ pages of the built site against the budgets.
 *
 * @param dist the folder of the built site
 * @param editions the folders of its editions
 * @returns the heaviest page and what it costs, and all that are too heavy
 * @throws Error if there is no page of a measure
 */
export async function weighHeaviest(dist: string, editions: readonly string[]): Promise<Heaviest> {
  const pages = heaviestFirst(dist, editions).slice(0, weighed);
  const costs = await Promise.all(pages.map(async (page) => ({ page, cost: await weighPage(dist, page) })));
  const [heaviest] = costs.toSorted((one, other) => other.cost.document - one.cost.document);
  if (!heaviest) throw new Error(`${dist} has no page of a measure: the build is not whole`);
  const over = costs.flatMap(({ cost, page }) =>
    (Object.keys(budgets) as (keyof typeof budgets)[])
      .filter((name) => cost[name] > budgets[name].most)
      .map(
        (name) =>
          `${page}: ${budgets[name].name}: ${cost[name]}, at most ${budgets[name].most}: take from it what a reader can do without, or load it when it is asked for`,
      ),
  );
  return { ...heaviest, over };
}
