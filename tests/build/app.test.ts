import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { dist } from '../support/project.ts';
import { readSchema, whyNoSchema } from '../support/schemas.ts';
import { editions, pages, readHead } from '../support/site.ts';

interface Manifest {
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly purpose: string }[];
  readonly [name: string]: unknown;
}

const readManifest = (edition: string): Manifest =>
  JSON.parse(readFileSync(join(dist, edition, 'app.webmanifest'), 'utf8')) as Manifest;

const whyNot = whyNoSchema('web-manifest.json', 'web-manifest-app-info.json');
if (whyNot !== undefined) console.warn(`manifests are not validated: ${whyNot}`);

/** The published schemas are of draft 4, whose one difference that matters here is how they name themselves. */
function compile(): (manifest: object) => boolean {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  const plain = (name: string): object => ({
    ...(JSON.parse(readSchema(name)) as object),
    $schema: undefined,
    id: undefined,
  });
  ajv.addSchema(plain('web-manifest.json'), 'web-manifest.json');
  const [core, info] = [ajv.getSchema('web-manifest.json'), ajv.compile(plain('web-manifest-app-info.json'))];
  return (manifest) => core?.(manifest) === true && info(manifest);
}

describe.skipIf(whyNot !== undefined)('the manifest of an app', () => {
  it.each(editions)('of $id is valid', ({ id }) => {
    expect(compile()(readManifest(id))).toBe(true);
  });

  it('is no longer valid with a display that there is not', () => {
    expect(compile()({ ...readManifest('en'), display: 'framed' })).toBe(false);
  });
});

/** Width and height stand in a PNG’s first chunk: https://www.w3.org/TR/png-3/#11IHDR */
function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe('the app', () => {
  it.each(editions)('of $id has icons of 192 and 512, plain and maskable, each of the size it says', ({ id }) => {
    const { icons } = readManifest(id);
    expect(icons.map(({ purpose, sizes }) => `${purpose} ${sizes}`).sort()).toEqual([
      'any 192x192',
      'any 512x512',
      'maskable 192x192',
      'maskable 512x512',
    ]);
    for (const { sizes, src } of icons) expect(sizeOf(join(dist, src))).toBe(sizes);
  });

  it('is named by every page of its edition', () => {
    const wrong = pages
      .filter((page) => page.includes('/'))
      .filter(
        (page) =>
          readHead(page)('link[rel="manifest"]').attr('href') !== `/${page.split('/')[0] ?? ''}/app.webmanifest`,
      );
    expect(wrong).toEqual([]);
  });
});

describe('the list of an edition’s files', () => {
  it.each(editions)('of $id has every page of it and no other’s, with its size', ({ id }) => {
    const rows = JSON.parse(readFileSync(join(dist, `offline/${id}.json`), 'utf8')) as [string, number][];
    const listed = new Set(rows.map(([path]) => path));
    const own = pages.filter((page) => page.startsWith(`${id}/`)).map((page) => page.replace(/index\.html$/u, ''));
    expect(own.filter((page) => !listed.has(page))).toEqual([]);
    expect(
      [...listed].filter((path) => editions.some((other) => other.id !== id && path.startsWith(`${other.id}/`))),
    ).toEqual([]);
    for (const [path, bytes] of rows) {
      const file = join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
      expect(existsSync(file) && readFileSync(file).length, path).toBe(bytes);
    }
    for (const needed of ['pagefind/pagefind-entry.json', 'search/text.json', 'pinyin/3-1.json', `${id}/reading.json`])
      expect(listed).toContain(needed);
  });
});
