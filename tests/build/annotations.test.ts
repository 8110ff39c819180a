import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dist } from '../support/project.ts';
import { editions, readData, readPage } from '../support/site.ts';

interface Annotation {
  readonly id: string;
  readonly type: string;
  readonly body: { readonly value: string; readonly language: string };
  readonly target: {
    readonly source: string;
    readonly selector: {
      readonly type: string;
      readonly exact: string;
      readonly prefix: string;
      readonly suffix: string;
    };
  };
}

const data = readData();
const collection = JSON.parse(readFileSync(join(dist, 'data/annotations.jsonld'), 'utf8')) as {
  readonly '@context': string;
  readonly total: number;
  readonly first: { readonly items: readonly Annotation[] };
};
const notes = data.measures.flatMap((measure) => measure.notes as readonly { readonly id: string }[]);

describe('/data/annotations.jsonld', () => {
  it('has every note in every edition', () => {
    expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(collection.total).toBe(notes.length * editions.length);
    expect(new Set(collection.first.items.map(({ id }) => id)).size).toBe(collection.total);
  });

  it('quotes words that its sentence has, in the edition’s script, with what stands around them', () => {
    const pages = new Map<string, ReturnType<typeof readPage>>();
    const wrong = collection.first.items.filter(({ body, target }) => {
      const [path = '', anchor = ''] = target.source.split('#');
      const file = `${path.replace(/^\//u, '')}index.html`;
      const $ = pages.get(file) ?? readPage(file);
      pages.set(file, $);
      const chinese = $(`#${anchor}`);
      const text = body.language === 'en' ? chinese.next('[lang="en"]').text() : chinese.text();
      const { exact, prefix, suffix } = target.selector;
      return !text.includes(`${prefix}${exact}${suffix}`);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('names notes that stand on their pages', () => {
    const missing = collection.first.items.filter(({ id }) => {
      const [path = '', anchor = ''] = id.split('#');
      return !readFileSync(join(dist, path, 'index.html'), 'utf8').includes(`id="${anchor}"`);
    });
    expect(missing.map(({ id }) => id)).toEqual([]);
  });
});
