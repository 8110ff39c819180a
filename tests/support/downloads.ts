import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { csvParse, tsvParse } from 'd3-dsv';
import { readChapters } from './book.ts';
import { dist } from './project.ts';
import { editions, readData } from './site.ts';

/** The texts of one sentence, by the JSON’s field names. */
export type Texts = Readonly<Record<string, string>>;

/** What a download says each sentence is. */
export type Sentences = Readonly<Record<string, Texts>>;

export function readDownload(file: string): string {
  return readFileSync(join(dist, 'data', file), 'utf8');
}

/** A file parsed as XML, none of its entities guessed. */
export function readXml(file: string): CheerioAPI {
  return load(readDownload(file), { xml: true });
}

function collect(file: string, selector: string, read: (node: ReturnType<CheerioAPI>) => [string, Texts]): Sentences {
  const $ = readXml(file);
  const found = $(selector)
    .toArray()
    .map((node) => read($(node)));
  if (new Set(found.map(([id]) => id)).size !== found.length) throw new Error(`${file} has a sentence twice`);
  return Object.fromEntries(found);
}

function fromTable(rows: readonly Readonly<Record<string, string | undefined>>[]): Sentences {
  return Object.fromEntries(
    rows.map((row) => [
      row['id'] ?? '',
      {
        zh: row['zh-Hans'] ?? '',
        zhHantTW: row['zh-Hant-TW'] ?? '',
        zhHantHK: row['zh-Hant-HK'] ?? '',
        en: row['en'] ?? '',
      },
    ]),
  );
}

/** The sentences of a Markdown file: a paragraph that begins with an id as code. */
export function fromMarkdown(
  markdown: string,
  fields: readonly string[],
  end: string | RegExp = '\n## Notes\n',
): Sentences {
  const [text = ''] = markdown.split(end);
  const plain = (escaped: string): string => escaped.replaceAll(/\\([&*<>[\\\]_`])/gu, '$1');
  const blocks = text.trimEnd().split('\n\n');
  return Object.fromEntries(
    blocks.flatMap((block, index) => {
      const [, id, first = ''] = /^`([^`]+)` (.*)$/u.exec(block) ?? [];
      if (id === undefined) return [];
      const texts = [first, ...blocks.slice(index + 1, index + fields.length)];
      return [[id, Object.fromEntries(fields.map((field, at) => [field, plain(texts[at] ?? '')]))]];
    }),
  );
}

const measureFiles = (extension: string): string[] =>
  readData().measures.map(({ id }) => `v1/measures/${id}${extension}`);

/** The sentences of an edition’s book, the Chinese in the edition’s script. */
function fromBook(edition: (typeof editions)[number]): Sentences {
  const found = new Map<string, Record<string, string>>();
  for (const { $ } of readChapters(edition.id)) {
    for (const node of $('[data-sentence]').toArray()) {
      const field = $(node).parent().attr('lang') === 'en' ? 'en' : edition.field;
      const id = node.attribs['data-sentence'] ?? '';
      const texts = found.get(id) ?? {};
      if (field in texts) throw new Error(`the book of ${edition.id} has ${id} twice`);
      found.set(id, { ...texts, [field]: $(node).text() });
    }
  }
  return Object.fromEntries(found);
}

/** Every download that holds the sentences, and how a program reads them. */
export const aligned: readonly { readonly name: string; readonly read: () => Sentences }[] = [
  { name: 'aligned.csv', read: () => fromTable(csvParse(readDownload('aligned.csv'))) },
  { name: 'aligned.tsv', read: () => fromTable(tsvParse(readDownload('aligned.tsv'))) },
  {
    name: 'the translation memory',
    read: () =>
      collect('guofa-2015-71.tmx', 'tu', (unit) => {
        const text = (tag: string): string => unit.find(`tuv[xml\\:lang="${tag}"] > seg`).text();
        const texts = { zh: text('zh-CN'), zhHantTW: text('zh-TW'), zhHantHK: text('zh-HK'), en: text('en') };
        return [unit.attr('tuid') ?? '', texts];
      }),
  },
  {
    name: 'the translation project',
    read: () =>
      collect('guofa-2015-71.xlf', 'unit', (unit) => [
        unit.attr('id') ?? '',
        { zh: unit.find('source').text(), en: unit.find('target').text() },
      ]),
  },
  {
    name: 'the TEI edition in Chinese',
    read: () => collect('guofa-2015-71.tei.xml', 'text[xml\\:id="zh"] s', (s) => [s.attr('n') ?? '', { zh: s.text() }]),
  },
  {
    name: 'the TEI edition in English',
    read: () => collect('guofa-2015-71.tei.xml', 'text[xml\\:id="en"] s', (s) => [s.attr('n') ?? '', { en: s.text() }]),
  },
  {
    name: 'the Akoma Ntoso document in Chinese',
    read: () => collect('guofa-2015-71.akn.xml', 'p > span', (span) => [span.attr('wId') ?? '', { zh: span.text() }]),
  },
  {
    name: 'the Akoma Ntoso document in English',
    read: () =>
      collect('guofa-2015-71.en.akn.xml', 'p > span', (span) => [span.attr('wId') ?? '', { en: span.text() }]),
  },
  { name: 'text/en.md', read: () => fromMarkdown(readDownload('text/en.md'), ['en']) },
  { name: 'text/zh-hans.md', read: () => fromMarkdown(readDownload('text/zh-hans.md'), ['zh']) },
  { name: 'text/zh-hant-tw.md', read: () => fromMarkdown(readDownload('text/zh-hant-tw.md'), ['zhHantTW']) },
  { name: 'text/zh-hant-hk.md', read: () => fromMarkdown(readDownload('text/zh-hant-hk.md'), ['zhHantHK']) },
  ...editions.map((edition) => ({ name: `the book of the edition ${edition.id}`, read: () => fromBook(edition) })),
  {
    name: 'the measures in Markdown',
    read: () =>
      Object.fromEntries(
        measureFiles('.md').flatMap((file) => Object.entries(fromMarkdown(readDownload(file), ['zh', 'en']))),
      ),
  },
  {
    name: 'the measures in JSON',
    read: () =>
      Object.fromEntries(
        measureFiles('.json')
          .map((file) => JSON.parse(readDownload(file)) as { sentences: (Texts & { id: string })[] })
          .flatMap(({ sentences }) => sentences.map(({ id, ...texts }): [string, Texts] => [id, texts])),
      ),
  },
];
