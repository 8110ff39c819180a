import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';
import { dist, listFiles } from './project.ts';

/** `/data/guofa-2015-71.json`, whose shape is promised to other programs. */
export interface EditionData {
  readonly title: { readonly zh: string; readonly en: string };
  readonly number: string;
  readonly parts: readonly { readonly id: number; readonly title: { readonly zh: string; readonly en: string } }[];
  readonly measures: readonly {
    readonly id: string;
    readonly part: number | null;
    readonly item: number | null;
    readonly official: number | null;
    readonly title: Texts;
    readonly sentences: readonly (Texts & { readonly id: string })[];
    readonly notes: readonly unknown[];
  }[];
}

interface Texts {
  readonly zh: string;
  readonly zhHantTW: string;
  readonly zhHantHK: string;
  readonly en: string;
}

export function readData(): EditionData {
  return JSON.parse(readFileSync(join(dist, 'data/guofa-2015-71.json'), 'utf8')) as EditionData;
}

export function readPage(path: string): CheerioAPI {
  return load(readFileSync(join(dist, path), 'utf8'));
}

const heads = new Map<string, CheerioAPI>();

/** A page’s `head` alone: far faster to read than the page. */
export function readHead(path: string): CheerioAPI {
  const known = heads.get(path);
  if (known) return known;
  const [head = ''] = readFileSync(join(dist, path), 'utf8').split('</head>');
  const read = load(head);
  heads.set(path, read);
  return read;
}

export const pages = listFiles(dist).filter((file) => file.endsWith('.html'));

/** The editions as readers meet them, written out: the test must not learn them from the code. */
export const editions = [
  { id: 'en', lang: 'en', textLang: 'zh-Hans', field: 'zh' },
  { id: 'zh-hans', lang: 'zh-Hans', textLang: 'zh-Hans', field: 'zh' },
  { id: 'zh-hant-tw', lang: 'zh-Hant-TW', textLang: 'zh-Hant-TW', field: 'zhHantTW' },
  { id: 'zh-hant-hk', lang: 'zh-Hant-HK', textLang: 'zh-Hant-HK', field: 'zhHantHK' },
] as const;
