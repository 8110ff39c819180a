import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../src/source/structure.ts';
import { createConverter, simplify } from '../../src/text/script.ts';
import { readProjectFile, scriptExceptions, source } from '../support/project.ts';

interface GoldenRow {
  readonly id: string;
  readonly hans: string;
  readonly tw: string;
  readonly hk: string;
}

const golden = readProjectFile('tests/fixtures/golden/scripts.tsv')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line): GoldenRow => {
    const [id = '', hans = '', tw = '', hk = ''] = line.split('\t');
    return { id, hans, tw, hk };
  });

const tw = createConverter('tw', scriptExceptions);
const hk = createConverter('hk', scriptExceptions);

describe('the Traditional text', () => {
  it('has a reviewed form for the title, every heading and every sentence', () => {
    const { measures, parts, title } = parseStructure(source);
    const texts = [
      title,
      ...parts.map((part) => part.title),
      ...measures.flatMap((measure) => [measure.title, ...measure.sentences.map(({ zh }) => zh)]),
    ];
    const reviewed = new Set(golden.map(({ hans }) => hans));
    expect(texts.filter((text) => text !== '' && !reviewed.has(text))).toEqual([]);
    expect(golden).toHaveLength(1 + 7 + 32 + 147);
  });

  it.each(golden)('of $id is as reviewed', (row) => {
    expect({ tw: tw(row.hans), hk: hk(row.hans) }).toEqual({ tw: row.tw, hk: row.hk });
  });

  it('comes back to the source, character for character', () => {
    const text = golden.map(({ hans }) => hans).join('\n');
    expect(simplify(tw(text), 'tw')).toBe(text);
    expect(simplify(hk(text), 'hk')).toBe(text);
  });

  it('keeps the number of characters', () => {
    expect(golden.filter((row) => row.tw.length !== row.hans.length || row.hk.length !== row.hans.length)).toEqual([]);
  });
});

describe('a reviewed exception', () => {
  it.each(scriptExceptions)('for $hans still differs from OpenCC', ({ hans, hk: ourHK, tw: ourTW }) => {
    const withoutUs = {
      tw: createConverter('tw', [])(contextOf(hans)),
      hk: createConverter('hk', [])(contextOf(hans)),
    };
    const withUs = { tw: tw(contextOf(hans)), hk: hk(contextOf(hans)) };
    expect(withUs).not.toEqual(withoutUs);
    expect([ourTW, ourHK].some(Boolean)).toBe(true);
  });
});

/** The sentences that have the words, since OpenCC reads them in context; the words alone where none has. */
function contextOf(words: string): string {
  return (
    golden
      .map(({ hans }) => hans)
      .filter((text) => text.includes(words))
      .join('\n') || words
  );
}
