import { describe, expect, it } from 'vitest';
import { listVolumes } from '../../src/export/pdf/volumes.ts';
import { parseStructure } from '../../src/source/structure.ts';
import type { Corpus } from '../../src/view/corpus.ts';
import { source } from '../support/project.ts';

const text = parseStructure(source);
const lengthsOfText = text.parts.map(({ id }) => text.measures.filter(({ part }) => part === id).length);

/** A corpus with an opening, and with parts of so many measures. */
function corpusOf(...lengths: readonly number[]): Corpus {
  const parts = lengths.map((length, index) => ({
    id: index + 1,
    measures: Array.from({ length }, (_, item) => ({ id: `${index + 1}-${item + 1}`, part: index + 1 })),
  }));
  const measures = [{ id: 'preamble', part: null }, ...parts.flatMap((part) => part.measures)];
  return { parts, measures } as unknown as Corpus;
}

describe('the volumes of a document', () => {
  it.each([
    { name: 'one for this text', lengths: lengthsOfText, shelves: [[1, 2, 3, 4, 5, 6, 7]] },
    { name: 'one, full to the brim', lengths: [100, 150], shelves: [[1, 2]] },
    {
      name: 'two, divided between parts',
      lengths: [100, 150, 1, 200],
      shelves: [
        [1, 2],
        [3, 4],
      ],
    },
    { name: 'one for a part that is longer than a volume', lengths: [10, 300, 10], shelves: [[1], [2], [3]] },
  ])('are $name', ({ lengths, shelves }) => {
    const volumes = listVolumes(corpusOf(...lengths));
    expect(volumes.map(({ parts }) => parts.map(({ id }) => id))).toEqual(shelves);
    expect(volumes.map(({ count, number }) => [number, count])).toEqual(
      shelves.map((_, index) => [index + 1, shelves.length]),
    );
  });

  it('have every measure once, the opening first', () => {
    const corpus = corpusOf(200, 100, 240);
    expect(listVolumes(corpus).flatMap(({ measures }) => measures)).toEqual(corpus.measures);
  });
});
