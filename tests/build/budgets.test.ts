import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { CheerioAPI } from 'cheerio';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { budgets, type Heaviest, weighHeaviest, weighPage } from '../../src/budgets/page-weight.ts';
import { dist } from '../support/project.ts';
import { pages, readData, readPage } from '../support/site.ts';

/** How many other measures a measure’s page may link to. */
const neighbours = { name: 'other measures that it links to', most: 8 };

const measures = readData().measures.map(({ id }) => id);
const measurePages = pages.filter((page) => /^[^/]+\/measures\//u.test(page));
/** Pages that are programs, the search, the concordance and the quotation check, load them at once. */
const readingPages = pages.filter((page) => !/\/(?:search|concordance|quote)\//u.test(page));

const packed = new Map<string, number>();

/** A file’s size as a CDN sends it. */
function packedSize(file: string): number {
  const size = packed.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).length;
  packed.set(file, size);
  return size;
}

function addresses($: CheerioAPI, selector: string, attribute: string): string[] {
  return $(selector)
    .toArray()
    .flatMap((element) => $(element).attr(attribute) ?? []);
}

/** What must have come before the text stands there as it is meant: style sheets, and scripts that are not put off. */
function blockingFiles($: CheerioAPI): string[] {
  const scripts = $('script[src]').not('[type="module"]').not('[defer]').not('[async]');
  return [
    ...addresses($, 'link[rel="stylesheet"]', 'href'),
    ...scripts.toArray().flatMap((element) => $(element).attr('src') ?? []),
  ];
}

/** What a page loads by itself once it is at rest, whoever reads it. */
const unasked = /import\(`\.\/(?<file>(?:aids|connect)\.[^`]+)`\)/gu;
const imported = /(?:from|import)\s*["'`]\.\/(?<file>[^"'`]+)["'`]/gu;

/** The files that a script needs, itself first, and those that it loads unasked. */
function filesOf(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(dist, '_astro', file), 'utf8');
  for (const pattern of [imported, unasked])
    for (const { groups } of code.matchAll(pattern)) filesOf(groups?.['file'] ?? '', seen);
  return seen;
}

/** The JavaScript of a page: what stands in it, what it names, and all that these load unasked; as sent, each file compressed alone. */
function scriptCost($: CheerioAPI): number {
  const files = new Set<string>();
  for (const address of addresses($, 'script[src]', 'src')) filesOf(address.split('/').at(-1) ?? '', files);
  // Those with a type hold data.
  const inline = $('script:not([src], [type])').toArray();
  const costs = [
    ...inline.map((script) => brotliCompressSync($(script).text()).length),
    ...[...files].map((file) => packedSize(`_astro/${file}`)),
  ];
  return costs.reduce((sum, cost) => sum + cost, 0);
}

/** The measures a page links to, itself left out; the contents of the site count, a list of notes would too. */
function linkedMeasures($: CheerioAPI, page: string): string[] {
  const own = page.split('/')[2];
  const linked = addresses($, 'a[href]', 'href').flatMap(
    (href) => /\/measures\/(?<id>[^/#.]+)\//u.exec(href)?.groups?.['id'] ?? [],
  );
  return [...new Set(linked)].filter((id) => id !== own);
}

/** Holds pages against a budget: a line for each that costs more, the dearest first. */
function overBudget(
  costs: readonly { readonly page: string; readonly cost: number }[],
  { most, name }: { readonly name: string; readonly most: number },
): string[] {
  return costs
    .filter(({ cost }) => cost > most)
    .sort((a, b) => b.cost - a.cost)
    .map(({ cost, page }) => `${page}: ${name}: ${cost}, at most ${most}`);
}

describe('a measure’s page', () => {
  it('is light enough for one round trip of a slow line', () => {
    const costs = measurePages.map((page) => {
      const sheets = addresses(readPage(page), 'link[rel="stylesheet"]', 'href');
      return { page, cost: [page, ...sheets].reduce((sum, file) => sum + packedSize(file), 0) };
    });
    const heaviest = costs.toSorted((a, b) => b.cost - a.cost)[0];
    console.info(`the heaviest: ${heaviest?.page ?? ''}, ${heaviest?.cost ?? 0} bytes of ${budgets.document.most}`);
    expect(overBudget(costs, budgets.document)).toEqual([]);
  });

  it('can be read whole after few requests', () => {
    const costs = measurePages.map((page) => ({ page, cost: 1 + blockingFiles(readPage(page)).length }));
    expect(overBudget(costs, budgets.requests)).toEqual([]);
  });

  it('weighs the same however many measures there are: it links to few others', () => {
    const costs = measurePages.map((page) => ({ page, cost: linkedMeasures(readPage(page), page).length }));
    expect(costs).toHaveLength(4 * measures.length);
    expect(overBudget(costs, neighbours)).toEqual([]);
  });
});

describe('JavaScript', () => {
  it('of a reading page is at most 10 KB, compressed, all that it loads unasked counted', () => {
    const costs = readingPages.map((page) => ({ page, cost: scriptCost(readPage(page)) }));
    console.info(`the most JavaScript: ${Math.max(...costs.map(({ cost }) => cost))} bytes of ${budgets.scripts.most}`);
    expect(overBudget(costs, budgets.scripts)).toEqual([]);
  });
});

describe('the build', () => {
  const page = 'zh-hans/measures/3-1/index.html';

  /** What does not compress. */
  const digest = (text: string): string => createHash('sha256').update(text).digest('base64');

  /** A built site of one measure, whose page was changed. */
  function copyWith(change: (html: string) => string): string {
    const copy = mkdtempSync(join(tmpdir(), 'budgets-'));
    cpSync(join(dist, '_astro'), join(copy, '_astro'), { recursive: true });
    mkdirSync(join(copy, page, '..'), { recursive: true });
    writeFileSync(join(copy, '_astro/a.js'), '');
    writeFileSync(join(copy, page), change(readFileSync(join(dist, page), 'utf8')));
    return copy;
  }
  const check = async (change: (html: string) => string): Promise<Heaviest> => {
    const copy = copyWith(change);
    try {
      return await weighHeaviest(copy, ['zh-hans']);
    } finally {
      rmSync(copy, { recursive: true });
    }
  };

  it('weighs a page as these tests do', async () => {
    const { document, requests, scripts } = await weighPage(dist, page);
    const $ = readPage(page);
    const sheets = addresses($, 'link[rel="stylesheet"]', 'href');
    expect(document).toBe([page, ...sheets].reduce((sum, file) => sum + packedSize(file), 0));
    expect(requests).toBe(1 + blockingFiles($).length);
    expect(scripts).toBe(scriptCost($));
  });

  it('finds nothing where a page keeps within them', async () => {
    await expect(check((html) => html)).resolves.toMatchObject({ page, over: [] });
  });

  it.each([
    {
      what: 'is too long',
      change: (html: string) =>
        html.replace('</main>', `${Array.from({ length: 99 }, (_, index) => digest(String(index))).join('')}</main>`),
      report: `${page}: HTML and CSS, bytes with Brotli: `,
    },
    {
      what: 'waits for scripts',
      change: (html: string) => html.replace('</head>', '<script src="/_astro/a.js"></script>'.repeat(2) + '</head>'),
      report: `${page}: requests before it can be read whole: 4, at most 3`,
    },
  ])('finds a page that $what', async ({ change, report }) => {
    const { over } = await check(change);
    expect(over).toEqual([expect.stringContaining(report)]);
  });
});

describe('a budget', () => {
  it('names each page that costs more than it allows, the dearest first', () => {
    const costs = [
      { page: 'a', cost: 10 },
      { page: 'b', cost: 11 },
      { page: 'c', cost: 12 },
    ];
    expect(overBudget(costs, { name: 'bytes', most: 10 })).toEqual([
      'c: bytes: 12, at most 10',
      'b: bytes: 11, at most 10',
    ]);
  });

  it('counts a script that is not put off as a request before reading, and no module', () => {
    const $ = load('<link rel="stylesheet" href="a.css"><script src="b.js"></script><script type="module" src="c.js">');
    expect(blockingFiles($)).toEqual(['a.css', 'b.js']);
  });

  it('follows a script to what it imports and to what it loads unasked', () => {
    const files = new Set<string>();
    for (const address of addresses(readPage('en/measures/1-1/index.html'), 'script[src]', 'src'))
      filesOf(address.split('/').at(-1) ?? '', files);
    const names = [...files].map((file) => file.split('.')[0]);
    expect(names).toEqual(expect.arrayContaining(['page', 'aids', 'connect']));
    expect(names).not.toContain('search-box');
  });

  it('counts each other measure once', () => {
    const $ = load(
      '<a href="/en/measures/1-1/#s2"></a><a href="/en/measures/1-2/"></a><a href="/en/measures/1-2/#s1">',
    );
    expect(linkedMeasures($, 'en/measures/1-1/index.html')).toEqual(['1-2']);
  });
});
