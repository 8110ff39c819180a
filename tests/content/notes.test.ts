import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { listDueNotes } from '../../src/checks/review-check.ts';
import { measureSchema } from '../../src/schema/measure.ts';
import { readProjectFile, root } from '../support/project.ts';

const measures = new Map(
  readdirSync(join(root, 'content/measures')).map((file) => {
    const text = readProjectFile(`content/measures/${file}`);
    const [, frontmatter = '', body = ''] = text.split(/^---$/mu);
    return [file.replace('.mdx', ''), { data: measureSchema.parse(parse(frontmatter)), body }];
  }),
);
const notes = [...measures].flatMap(([measure, { data }]) => (data.notes ?? []).map((note) => ({ ...note, measure })));

function listOf(name: string): readonly unknown[] {
  return parse(readProjectFile(`content/${name}.yaml`)) as unknown[];
}

describe('the notes', () => {
  it('are more than 150, and instruments and bodies enough to follow them', () => {
    console.log(
      `${notes.length} notes, ${listOf('instruments').length} instruments, ${listOf('bodies').length} bodies`,
    );
    expect(notes.length).toBeGreaterThan(150);
    expect(listOf('instruments').length).toBeGreaterThanOrEqual(70);
    expect(listOf('bodies').length).toBeGreaterThanOrEqual(30);
  });

  it('rest on background knowledge in less than a quarter of cases', () => {
    const background = notes.filter(({ confidence }) => confidence === 'background').length;
    console.log(
      `${background} of ${notes.length} notes are background (${((100 * background) / notes.length).toFixed(1)} %)`,
    );
    expect(background / notes.length).toBeLessThan(0.25);
  });

  it('are due for review when they are more than a year old, the oldest first', () => {
    const one = measureSchema.parse({
      sentences: [{ zh: '文。', en: 'Text.', passes: ['draft'] }],
      notes: ['2025-11-24', '2025-11-22', '2020-01-01'].map((asOf, index) => ({
        id: `n-${index}`,
        on: { sentence: 1, zh: '文', en: 'Text' },
        kind: 'open',
        asOf,
        confidence: 'seen',
        sources: [],
        zh: '文',
        en: 'Text',
      })),
    });
    expect(listDueNotes(new Map([['9-9', one]]), '2026-11-23')).toEqual([
      { id: '9-9.n-2', asOf: '2020-01-01' },
      { id: '9-9.n-1', asOf: '2025-11-22' },
    ]);
  });
});

describe('the commentary', () => {
  it.each([...measures])(
    'of %s says in 60 to 120 English words what it asks, and the same in Chinese',
    (_, { body }) => {
      const english = /<En>\n([\s\S]*?)\n<\/En>/u.exec(body)?.[1]?.trim() ?? '';
      const chinese = /<Zh>\n([\s\S]*?)\n<\/Zh>/u.exec(body)?.[1]?.trim() ?? '';
      const words = english.split(/\n\n/u)[0]?.split(/\s+/u).length ?? 0;
      expect(words).toBeGreaterThanOrEqual(60);
      expect(words).toBeLessThanOrEqual(120);
      expect(chinese.split(/\n\n/u)).toHaveLength(english.split(/\n\n/u).length);
    },
  );
});
