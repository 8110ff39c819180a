import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import { pinyin } from 'pinyin-pro';
import { describeForms, type PinyinTable, type SearchRecord, type SearchText } from './search-text.ts';
import { stem } from './stem.ts';
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

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** A passage as Pagefind gets it: tokens apart, words as stems, and a full stop so that no phrase crosses its end. */
function spell(text: string): string {
  const tokens = tokenize(text).map(({ kind, text: token }) =>
    kind === 'mark' ? '。' : kind === 'word' ? stem(token) : token,
  );
  return `${tokens.join(' ')} 。`;
}

async function addRecord(index: PagefindIndex, id: string, passages: readonly string[]): Promise<void> {
  const body = passages.map((passage) => `<p>${spell(passage)}</p>`).join('');
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
  const read = passages.map((passage) => pinyin(passage, { toneType: 'none', type: 'all', v: true }));
  const counts = new Map<string, Map<string, number>>();
  for (const { origin, pinyin: syllable, isZh } of read.flat()) {
    if (!isZh) continue;
    const readings = counts.get(origin) ?? new Map<string, number>();
    readings.set(syllable, (readings.get(syllable) ?? 0) + 1);
    counts.set(origin, readings);
  }
  const usual = new Map(
    [...counts].map(([character, readings]) => [character, [...readings].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '']),
  );
  const readings: Record<string, string> = {};
  for (const [character, syllable] of usual) readings[syllable] = (readings[syllable] ?? '') + character;
  const exceptions = read.flatMap((characters, passage) =>
    characters.flatMap(({ origin, pinyin: syllable, isZh }, place): [number, number, string][] =>
      !isZh || usual.get(origin) === syllable ? [] : [[passage, place, syllable]],
    ),
  );
  return { readings, exceptions };
}

/**
 * Builds the search of a finished site: Pagefind’s index and the two files that go with it.
 *
 * @param dist the folder of the built site
 * @param edition the edition, as its data file has it
 * @param aliases the words that find others, each with its spellings
 * @returns how many records were indexed
 * @throws Error with Pagefind’s own words if it refuses a record
 */
export async function buildSearch(
  dist: string,
  edition: IndexedEdition,
  aliases: SearchText['aliases'],
): Promise<number> {
  const { errors, index } = await createIndex({ forceLanguage: 'und', includeCharacters: '+%' });
  check(errors);
  if (!index) throw new Error('Pagefind: no index was made');
  const passagesOf = ({ sentences, title }: IndexedEdition['measures'][number]): Texts[] => [title, ...sentences];
  for (const measure of edition.measures) {
    await addRecord(
      index,
      measure.id,
      passagesOf(measure).flatMap(({ en, zh }) => [zh, en]),
    );
  }
  const fragments = await writeBundle(index, join(dist, 'pagefind'));
  await close();

  const all = edition.measures.flatMap(passagesOf);
  const records = edition.measures.map((measure): SearchRecord => ({
    id: measure.id,
    part: measure.part,
    official: measure.official,
    fragment: fragments.get(`/${measure.id}/`) ?? '',
    passages: passagesOf(measure).map(({ en, zh }) => [zh, en]),
  }));
  const text: SearchText = {
    number: edition.number,
    records,
    forms: {
      tw: describeForms(all.map(({ zh, zhHantTW }) => ({ hans: zh, other: zhHantTW }))),
      hk: describeForms(all.map(({ zh, zhHantHK }) => ({ hans: zh, other: zhHantHK }))),
    },
    aliases,
  };
  mkdirSync(join(dist, 'search'), { recursive: true });
  writeFileSync(join(dist, 'search/text.json'), JSON.stringify(text));
  writeFileSync(join(dist, 'search/pinyin.json'), JSON.stringify(readPinyin(all.map(({ zh }) => zh))));
  return records.length;
}
