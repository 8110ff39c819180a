import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { readCharacters } from '../text/pinyin.ts';
import { indexWord, type Layer } from './index-words.ts';
import { describeForms, type PinyinTable, type ReferenceText, type SearchText } from './search-text.ts';
import { tokenize } from './tokens.ts';

interface Texts {
  readonly zh: string;
  readonly zhHantTW: string;
  readonly zhHantHK: string;
  readonly en: string;
}

/** What is read of `data/{document}.json`. */
export interface IndexedEdition {
  readonly number: string;
  readonly measures: readonly {
    readonly id: string;
    readonly part: number | null;
    readonly official: number | null;
    readonly title: Texts;
    readonly sentences: readonly Texts[];
  }[];
}

/** What is read of `data/reference.json`. */
export interface IndexedReference {
  readonly kind: string;
  readonly id: string;
  readonly part: number | null;
  readonly path: string;
  readonly title: Texts;
  readonly text: Texts;
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** A passage as Pagefind gets it: tokens apart, words as stems, and a full stop so that no phrase crosses its end. */
function spell(text: string, layer: Layer): string {
  const words = tokenize(text).map((token) =>
    token.kind === 'mark' ? '。' : indexWord(token.kind, token.text, layer),
  );
  return `${words.join(' ')} 。`;
}

async function addRecord(index: PagefindIndex, id: string, passages: readonly string[], layer: Layer): Promise<void> {
  const body = passages.map((passage) => `<p>${spell(passage, layer)}</p>`).join('');
  const { errors } = await index.addHTMLFile({
    url: `/${id}/`,
    content: `<html lang="und"><body><main data-pagefind-body>${body}</main></body></html>`,
  });
  check(errors);
}

/** The parts of Pagefind’s bundle that a browser asks for here; its own interfaces stay behind. */
const needed = /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_meta|index\/.*)$/u;

/** Pagefind names a record by a hash of its content; the file of that name holds the address it was given. */
function readFragmentName(file: IndexFile): [url: string, name: string][] {
  const name = /^fragment\/(?<name>.*)\.pf_fragment$/u.exec(file.path)?.groups?.['name'];
  if (name === undefined) return [];
  const text = gunzipSync(file.content).toString();
  const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
  return [[url, name]];
}

async function writeBundle(index: PagefindIndex, folder: string): Promise<Map<string, string>> {
  const { errors, files } = await index.getFiles();
  check(errors);
  for (const { content, path } of files.filter((file) => needed.test(file.path))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return new Map(files.flatMap(readFragmentName));
}

function readPinyin(passages: readonly string[]): PinyinTable {
  const read = passages.map(readCharacters);
  const counts = new Map<string, Map<string, number>>();
  for (const { character, letters } of read.flat()) {
    if (letters === '') continue;
    const readings = counts.get(character) ?? new Map<string, number>();
    readings.set(letters, (readings.get(letters) ?? 0) + 1);
    counts.set(character, readings);
  }
  const usual = new Map(
    [...counts].map(([character, readings]) => [character, [...readings].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']),
  );
  const readings: Record<string, string> = {};
  for (const [character, syllable] of usual) readings[syllable] = (readings[syllable] ?? '') + character;
  const exceptions = read.flatMap((characters, passage) =>
    characters.flatMap(({ character, letters }, place): [number, number, string][] =>
      letters === '' || usual.get(character) === letters ? [] : [[passage, place, letters]],
    ),
  );
  return { readings, exceptions };
}

function formsOf(texts: readonly Texts[]): SearchText['forms'] {
  return {
    tw: describeForms(texts.map(({ zh, zhHantTW }) => ({ hans: zh, other: zhHantTW }))),
    hk: describeForms(texts.map(({ zh, zhHantHK }) => ({ hans: zh, other: zhHantHK }))),
  };
}

function pairs(texts: readonly Texts[]): [string, string][] {
  return texts.map(({ en, zh }) => [zh, en]);
}

/** What there is to search. */
export interface SearchedSite {
  readonly edition: IndexedEdition;
  readonly references: readonly IndexedReference[];
  readonly aliases: SearchText['aliases'];
}

/**
 * Builds the search of a finished site: one Pagefind index of everything, and the files that go with it.
 *
 * @param dist the folder of the built site
 * @param site the edition and what is said about it, as their data files have them
 * @returns how many records were indexed
 * @throws Error with Pagefind’s own words if it refuses a record
 */
export async function buildSearch(dist: string, { aliases, edition, references }: SearchedSite): Promise<number> {
  const { errors, index } = await createIndex({ forceLanguage: 'und', includeCharacters: '+%' });
  check(errors);
  if (!index) throw new Error('Pagefind: no index was made');
  const measures = edition.measures.map((measure) => ({
    ...measure,
    name: measure.id,
    texts: [measure.title, ...measure.sentences],
  }));
  const others = references.map((entry) => ({
    ...entry,
    name: `${entry.kind}/${entry.id}`,
    texts: [entry.title, entry.text],
  }));
  const add =
    (layer: Layer) =>
    ({ name, texts }: { name: string; texts: readonly Texts[] }) =>
      addRecord(index, name, pairs(texts).flat(), layer);
  // All at once: Pagefind takes them in their order, and none waits for an answer to the one before it.
  await Promise.all([...measures.map(add('text')), ...others.map(add('reference'))]);
  const fragments = await writeBundle(index, join(dist, 'pagefind'));
  await close();

  const fragmentOf = (name: string): string => fragments.get(`/${name}/`) ?? '';
  const text: SearchText = {
    number: edition.number,
    records: measures.map(({ id, name, official, part, texts }) => ({
      id,
      part,
      official,
      fragment: fragmentOf(name),
      passages: pairs(texts),
    })),
    forms: formsOf(measures.flatMap(({ texts }) => texts)),
    aliases,
  };
  const reference: ReferenceText = {
    records: others.map(({ id, kind, name, part, path, texts }) => ({
      id,
      kind,
      path,
      part,
      official: null,
      fragment: fragmentOf(name),
      passages: pairs(texts),
    })),
    forms: formsOf(others.flatMap(({ texts }) => texts)),
  };
  const sounds = readPinyin(measures.flatMap(({ texts }) => texts.map(({ zh }) => zh)));
  mkdirSync(join(dist, 'search'), { recursive: true });
  for (const [name, content] of Object.entries({ text, reference, pinyin: sounds })) {
    writeFileSync(join(dist, `search/${name}.json`), JSON.stringify(content));
  }
  return measures.length + others.length;
}
