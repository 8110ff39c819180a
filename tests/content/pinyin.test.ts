import { pinyin } from 'pinyin-pro';
import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../src/source/structure.ts';
import { readCharacters } from '../../src/text/pinyin.ts';
import { readProjectFile, source } from '../support/project.ts';

const sentences = parseStructure(source).measures.flatMap((measure) => measure.sentences.map(({ zh }) => zh));

/** Every character of the text that has several readings, with each reading and the words it has it in. */
function listPolyphones(): string {
  const rows = new Map<string, Set<string>>();
  for (const sentence of sentences) {
    const read = readCharacters(sentence);
    for (const [place, { character, syllable }] of read.entries()) {
      if (syllable === '' || pinyin(character, { multiple: true, type: 'array' }).length < 2) continue;
      const words = (from: number, to: number) =>
        read
          .slice(Math.max(0, from), to)
          .map((other) => other.character)
          .join('');
      const context = `${words(place - 2, place)}[${character}]${words(place + 1, place + 3)}`;
      const row = `${character} ${syllable}`;
      rows.set(row, (rows.get(row) ?? new Set()).add(context));
    }
  }
  return [...rows]
    .map(([row, contexts]) => `${row}: ${[...contexts].sort().join(' ')}\n`)
    .sort()
    .join('');
}

describe('pinyin', () => {
  it('reads every character that has several readings as the reviewed list says', () => {
    expect(listPolyphones()).toBe(readProjectFile('tests/fixtures/golden/polyphones.txt'));
  });

  it('has a syllable for each Han character and for nothing else', () => {
    for (const sentence of sentences) {
      const read = readCharacters(sentence);
      expect(read.map(({ character }) => character).join('')).toBe(sentence);
      for (const { character, letters, syllable } of read) {
        const isHan = /\p{Script=Han}/u.test(character);
        expect([character, syllable !== '']).toEqual([character, isHan]);
        expect(letters).toMatch(isHan ? /^[a-z]+$/u : /^$/u);
      }
    }
  });
});
