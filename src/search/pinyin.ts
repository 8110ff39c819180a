import type { Match } from './match.ts';
import type { Passage, SearchedRecord } from './passages.ts';
import type { PinyinTable } from './search-text.ts';

/** The readings of every passage: one syllable for each Han token, in the order of `unfold`. */
export type Readings = ReadonlyMap<Passage, readonly (string | undefined)[]>;

/**
 * Gives each passage its readings.
 *
 * @param records the records in the order in which the table was made
 * @param table `search/pinyin.json`
 * @returns for each passage the syllables of its tokens; undefined for a token that is no Han character
 */
export function readPassages(records: readonly SearchedRecord[], table: PinyinTable): Readings {
  const usual = new Map(
    Object.entries(table.readings).flatMap(([syllable, characters]) =>
      [...characters].map((character): [string, string] => [character, syllable]),
    ),
  );
  const exceptions = new Map(table.exceptions.map(([passage, place, syllable]) => [`${passage}:${place}`, syllable]));
  const passages = records.flatMap((record) => record.passages);
  return new Map(
    passages.map((passage, number) => [
      passage,
      passage.zhTokens.map(({ kind, start, text }) =>
        kind === 'han' ? (exceptions.get(`${number}:${start}`) ?? usual.get(text)) : undefined,
      ),
    ]),
  );
}

/**
 * Reads a query as pinyin: letters only, tones and spaces dropped, `ü` as `v`.
 *
 * @param query what was typed
 * @returns the letters; an empty string if it cannot be pinyin
 */
export function pinyinLetters(query: string): string {
  const bare = query
    .toLowerCase()
    .normalize('NFD')
    .replaceAll('u\u0308', 'v')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/(?<=[a-z])[1-5]/gu, '')
    .replaceAll(/[\s'’-]/gu, '');
  return /^[a-z]{2,}$/u.test(bare) ? bare : '';
}

/** How letters may stand for syllables. */
type Reading = 'whole' | 'lastCut' | 'initials';

/** How many letters of the query, from `at`, stand for the syllable; 0 if none can. */
function lettersFor(syllable: string, letters: string, at: number, reading: Reading): number {
  if (reading === 'initials') return letters[at] === syllable[0] ? 1 : 0;
  if (letters.startsWith(syllable, at)) return syllable.length;
  const rest = letters.length - at;
  return reading === 'lastCut' && at > 0 && syllable.startsWith(letters.slice(at)) ? rest : 0;
}

function matchPassage(
  passage: Passage,
  syllables: readonly (string | undefined)[],
  letters: string,
  reading: Reading,
): Match[] {
  return syllables.flatMap((_, first): Match[] => {
    let at = 0;
    let token = first;
    for (; at < letters.length; token += 1) {
      const syllable = syllables[token];
      const used = syllable === undefined ? 0 : lettersFor(syllable, letters, at, reading);
      if (used === 0) return [];
      at += used;
    }
    const from = passage.zhTokens[first]?.start ?? 0;
    const to = passage.zhTokens[token - 1]?.end ?? 0;
    return [{ language: 'zh', stretch: [from, to], exact: true }];
  });
}

/**
 * Finds letters read as pinyin: whole syllables first, then with the last one cut short, then as initials.
 *
 * @param records where to look
 * @param readings their readings
 * @param letters the result of `pinyinLetters`
 * @returns a function from a passage to its matches, by the first way of reading that finds anything at all
 */
export function matchPinyin(
  records: readonly SearchedRecord[],
  readings: Readings,
  letters: string,
): (passage: Passage) => readonly Match[] {
  const passages = records.flatMap((record) => record.passages);
  for (const reading of ['whole', 'lastCut', 'initials'] as const) {
    const found = new Map(
      passages.map((passage) => [passage, matchPassage(passage, readings.get(passage) ?? [], letters, reading)]),
    );
    if ([...found.values()].some((matches) => matches.length > 0)) return (passage) => found.get(passage) ?? [];
  }
  return () => [];
}
