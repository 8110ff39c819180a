import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../src/source/structure.ts';
import { aligned, readDownload, readXml, type Texts } from '../support/downloads.ts';
import { dist, listFiles, rawSource, source } from '../support/project.ts';
import { editions, readData, readPage } from '../support/site.ts';

const data = readData();
const structure = parseStructure(source);
const sentences = data.measures.flatMap((measure) => measure.sentences);
const withoutSpace = (text: string): string => text.replaceAll(/\s/gu, '');

type Listed = Readonly<Record<'path' | 'sha256', string> & { bytes: number }>;
const manifest = JSON.parse(readDownload('manifest.json')) as { files: Listed[] };

describe.each(aligned)('$name', ({ read }) => {
  const found = read();

  it('has the 147 sentences under their ids, in the order of the text', () => {
    expect(Object.keys(found)).toEqual(sentences.map(({ id }) => id));
    expect(Object.keys(found)).toHaveLength(147);
  });

  it('has every text as it stands in the JSON, character by character', () => {
    const fields = Object.keys(Object.values(found)[0] ?? {});
    expect(fields.length).toBeGreaterThan(0);
    const expected = sentences.map(({ id, ...texts }): [string, Texts] => {
      const all: Texts = texts;
      return [id, Object.fromEntries(fields.map((field) => [field, all[field] ?? '']))];
    });
    expect(found).toEqual(Object.fromEntries(expected));
  });
});

describe('the downloads together', () => {
  it.each(['zh', 'zhHantTW', 'zhHantHK', 'en'])('have the text %s in at least two formats', (field) => {
    const holding = aligned.filter(({ read }) => field in (Object.values(read())[0] ?? {}));
    expect(holding.length).toBeGreaterThanOrEqual(2);
  });
});

describe.each([
  { file: 'text/en.txt', field: 'en' },
  { file: 'text/zh-hans.txt', field: 'zh' },
  { file: 'text/zh-hant-tw.txt', field: 'zhHantTW' },
  { file: 'text/zh-hant-hk.txt', field: 'zhHantHK' },
] as const)('$file', ({ field, file }) => {
  const text = readDownload(file);

  it('has the headings, with their numbers and stops in Chinese, and the sentences, in order', () => {
    const printed = new Map(structure.measures.map(({ id, label, stop }) => [id, { label, stop }]));
    const blocks = data.measures.flatMap(({ id, item, sentences: own, title }) => {
      const { label, stop } = printed.get(id) ?? { label: '', stop: '' };
      const heading = field === 'en' ? `${id}. ${title.en}` : `${label}${title[field]}${stop}`;
      return [...(item === null ? [] : [heading]), ...own.map((sentence) => sentence[field])];
    });
    const isPart = field === 'en' ? /^Part \d\. / : /^[一二三四五六七]、/u;
    const [, ...lines] = text.split('\n\n');
    expect(withoutSpace(lines.filter((line) => !isPart.test(line)).join(''))).toBe(withoutSpace(blocks.join('')));
    expect(lines.filter((line) => isPart.test(line))).toHaveLength(7);
  });
});

describe('text/zh-hans.txt', () => {
  it('is the source’s own text, with the title at its head', () => {
    const [title = '', ...rest] = readDownload('text/zh-hans.txt').split('\n\n');
    expect(title).toBe(data.title.zh);
    expect(`${withoutSpace(rest.join(''))}${title}（摘录）`).toBe(withoutSpace(rawSource));
  });
});

describe('the TEI edition', () => {
  const $ = readXml('guofa-2015-71.tei.xml');
  const ids = $('[xml\\:id]')
    .toArray()
    .map((node) => $(node).attr('xml:id') ?? '');
  const known = new Set(ids);

  it('has no id twice', () => {
    expect(ids).toHaveLength(known.size);
  });

  it('aligns each sentence with its counterpart, both ways', () => {
    const pairs = $('s')
      .toArray()
      .map((node) => [$(node).attr('xml:id'), $(node).attr('corresp')]);
    expect(pairs).toHaveLength(2 * 147);
    const forth = pairs.map(([id, target]) => `${id ?? ''} ${target?.slice(1) ?? ''}`);
    const back = pairs.map(([id, target]) => `${target?.slice(1) ?? ''} ${id ?? ''}`);
    expect(forth.sort()).toEqual(back.sort());
  });

  it('has every note in both languages, on words of its sentence, with sources that it lists', () => {
    const notes = $('note').toArray();
    const texts = new Map(
      $('s')
        .toArray()
        .map((node) => [$(node).attr('xml:id'), $(node).text()]),
    );
    expect(notes).toHaveLength(2 * data.measures.flatMap((measure) => measure.notes).length);
    const astray = notes.filter((note) => {
      const target = ($(note).attr('target') ?? '').slice(1);
      const sentence = texts.get(target) ?? '';
      const cited = $(note).find('ref').toArray();
      return (
        !sentence.includes($(note).find('quote').text()) ||
        cited.some((ref) => !known.has(($(ref).attr('target') ?? '').slice(1)))
      );
    });
    expect(astray.map((note) => $(note).attr('n'))).toEqual([]);
  });
});

describe('the two Akoma Ntoso documents', () => {
  it('have the same eIds and wIds', () => {
    const idsOf = (file: string): string[] => {
      const $ = readXml(file);
      return $('[eId]')
        .toArray()
        .map((node) => `${$(node).attr('eId') ?? ''} ${$(node).attr('wId') ?? ''}`);
    };
    const chinese = idsOf('guofa-2015-71.akn.xml');
    expect(idsOf('guofa-2015-71.en.akn.xml')).toEqual(chinese);
    expect(new Set(chinese).size).toBe(chinese.length);
    expect(chinese).toContain('part_3__measure_1__sentence_2 3-1.2');
  });
});

describe('the termbase in SKOS', () => {
  interface Concept {
    readonly type: string;
    readonly notation?: string;
    readonly prefLabel: Readonly<Record<string, string>>;
    readonly altLabel?: { readonly en: readonly string[] };
    readonly hiddenLabel?: { readonly en: readonly string[] };
  }
  const graph = (JSON.parse(readDownload('terms.skos.jsonld')) as { '@graph': Concept[] })['@graph'];
  const concepts = graph.filter(({ type }) => type === 'skos:Concept');

  it('has a concept for each term, with its label in every script and in English', () => {
    const terms = JSON.parse(readDownload('terms.json')) as { id: string; zh: string; en: string[] }[];
    expect(
      concepts.map(({ notation, prefLabel }) => ({ id: notation, zh: prefLabel['zh-Hans'], en: prefLabel['en'] })),
    ).toEqual(terms.map(({ en, id, zh }) => ({ id, zh, en: en[0] })));
    const languages = concepts.map(({ prefLabel }) => Object.keys(prefLabel).sort().join());
    expect(new Set(languages)).toEqual(new Set(['en,zh-Hans,zh-Hant-HK,zh-Hant-TW']));
  });

  it('never gives a concept one label in two ways', () => {
    const doubles = concepts.filter(({ altLabel, hiddenLabel, prefLabel }) => {
      const labels = [prefLabel['en'], ...(altLabel?.en ?? []), ...(hiddenLabel?.en ?? [])];
      return new Set(labels).size !== labels.length;
    });
    expect(doubles).toEqual([]);
  });
});

describe('the manifest', () => {
  it('lists every file under /data/ but itself, in the order of paths', () => {
    const files = listFiles(join(dist, 'data')).filter((file) => file !== 'manifest.json');
    const listed = manifest.files.map(({ path }) => path);
    expect(listed).toEqual(files.sort());
    expect(listed.length).toBeGreaterThanOrEqual(88);
  });

  it('has the size and checksum of each', () => {
    const measured = manifest.files.map(({ path }) => {
      const content = readFileSync(join(dist, 'data', path));
      return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
    });
    expect(manifest.files).toEqual(measured);
  });
});

describe.each(editions)('the page of downloads of the edition $id', ({ id }) => {
  const $ = readPage(`${id}/data/index.html`);

  it('lists every file of the manifest with its size and checksum', () => {
    const listed = $('main li:has(code)')
      .toArray()
      .map((item) => ({
        path: ($(item).find('a').attr('href') ?? '').replace(/^\/data\//u, ''),
        bytes: Number($(item).find('.figures').text().replaceAll(/\D/gu, '')),
        sha256: $(item).find('code').text().replace('SHA-256 ', ''),
      }));
    const byPath = (a: Listed, b: Listed): number => (a.path < b.path ? -1 : 1);
    expect(listed.sort(byPath)).toEqual(manifest.files);
  });

  it('is reached from the foot of every page and leads to the manifest', () => {
    expect(readPage(`${id}/index.html`)(`footer a[href="/${id}/data/"]`)).toHaveLength(1);
    expect($('a[href="/data/manifest.json"]')).toHaveLength(1);
  });
});
