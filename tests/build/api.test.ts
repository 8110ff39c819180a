import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { dist, listFiles } from '../support/project.ts';
import { editions, readData, readPage } from '../support/site.ts';

const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const readJson = (path: string): unknown => JSON.parse(read(path));

interface Description {
  openapi: string;
  paths: Record<
    string,
    { get: { operationId: string; responses?: Record<string, unknown>; parameters?: { schema: { enum: string[] } }[] } }
  >;
  components: { schemas: Record<string, object> };
}

const description = readJson('data/v1/openapi.json') as Description;
const measures = readData().measures.map(({ id }) => id);

/** The files that answer an address of the description, by its operation’s name. */
const answers = Object.entries(description.paths).flatMap(([path, { get }]) =>
  (path.includes('{id}') ? measures.map((id) => path.replace('{id}', id)) : [path]).map((file) => ({
    name: get.operationId,
    file: file.slice(1),
  })),
);

describe('the OpenAPI description', () => {
  const validate = async (changed: unknown): Promise<boolean> =>
    (await new Validator().validate(structuredClone(changed) as Parameters<Validator['validate']>[0])).valid;

  it('is valid by OpenAPI’s own schema', async () => {
    expect(description.openapi).toMatch(/^3\.1\./u);
    expect(await validate(description)).toBe(true);
  });

  it.each([
    ['without a title', { ...description, info: { version: '1' } }],
    ['with an unknown field', { ...description, path: {} }],
    [
      'with a parameter that is nowhere',
      { ...description, paths: { '/x': { get: { parameters: [{ name: 'id', in: 'nowhere' }] } } } },
    ],
  ])('would be invalid %s', async (_, changed) => {
    expect(await validate(changed)).toBe(false);
  });

  it('has every file of version 1, and no other', () => {
    expect(answers.map(({ file }) => file).sort()).toEqual(
      listFiles(join(dist, 'data/v1'))
        .map((file) => `data/v1/${file}`)
        .sort(),
    );
  });

  it('names every measure', () => {
    expect(description.paths['/data/v1/measures/{id}.json']?.get.parameters?.[0]?.schema.enum).toEqual(measures);
  });
});

describe('what version 1 answers', () => {
  const ajv = new Ajv2020({ strict: false, formats: { date: true, uri: true } });
  const validatorOf = (name: string): ((data: unknown) => boolean) => {
    const validate = ajv.compile({ $ref: `#/components/schemas/${name}`, components: description.components });
    return (data) => validate(data);
  };

  it.each(Object.keys(description.components.schemas))('fits its schema: %s', (name) => {
    const isValid = validatorOf(name);
    const files = answers.filter((answer) => answer.name === name);
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter(({ file }) => !isValid(readJson(file)))).toEqual([]);
  });

  it.each([
    {
      name: 'a measure without its sentences',
      schema: 'measure',
      file: 'data/v1/measures/3-1.json',
      change: { sentences: undefined },
    },
    {
      name: 'a measure with a part that is no number',
      schema: 'measure',
      file: 'data/v1/measures/3-1.json',
      change: { part: '3' },
    },
    { name: 'an index of another version', schema: 'index', file: 'data/v1/index.json', change: { version: 2 } },
  ])('would not fit: $name', ({ change, file, schema }) => {
    const changed: unknown = JSON.parse(JSON.stringify({ ...(readJson(file) as object), ...change }));
    expect(validatorOf(schema)(changed)).toBe(false);
  });

  it('may gain fields', () => {
    expect(validatorOf('measure')({ ...(readJson('data/v1/measures/3-1.json') as object), added: true })).toBe(true);
  });

  it('leads only to what exists', () => {
    const { editions: listed, resources } = readJson('data/v1/index.json') as Record<
      'editions' | 'resources',
      { href: string }[]
    >;
    const addresses = [
      ...resources.map(({ href }) => href.replace('{id}', '3-1')),
      ...listed.map(({ href }) => `${href}index.html`),
      ...(readJson('data/v1/measures/index.json') as { json: string; markdown: string }[]).flatMap(
        ({ json, markdown }) => [json, markdown],
      ),
    ];
    const pages = ['measures', 'terms', 'instruments', 'bodies'].flatMap((list) =>
      (readJson(`data/v1/${list}/index.json`) as { page: string }[]).flatMap(({ page }) =>
        editions.map(({ id }) => `${id}/${page}index.html`),
      ),
    );
    expect(pages.length).toBeGreaterThan(1000);
    expect([...addresses, ...pages].filter((address) => !existsSync(join(dist, address)))).toEqual([]);
  });
});

describe.each(editions)('the page of the interface in the edition $id', ({ id }) => {
  const $ = readPage(`${id}/api/index.html`);

  it('has every address of the description', () => {
    const shown = $('dt code')
      .toArray()
      .map((code) => $(code).text());
    expect(shown).toEqual(Object.keys(description.paths));
  });

  it('shows the answer of the first example as it is served', () => {
    expect($('[data-example="curl"] samp').text()).toBe(read('data/v1/index.json'));
  });

  it('is reached from the page of downloads', () => {
    expect(readPage(`${id}/data/index.html`)(`a[href="/${id}/api/"]`)).toHaveLength(1);
  });
});
