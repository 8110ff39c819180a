import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../src/source/structure.ts';
import { dist, rawSource, source } from '../support/project.ts';
import { readData } from '../support/site.ts';

const data = readData();
const structure = parseStructure(source);

describe('/data/guofa-2015-71.json', () => {
  it('names the document', () => {
    expect(data.number).toBe('国发〔2015〕71号');
    expect(data.title.zh).toBe('国务院关于新形势下加快知识产权强国建设的若干意见');
    expect(data.title.en).toMatch(/Intellectual Property Powerhouse/u);
  });

  it('begins with the opening, which has neither part nor item', () => {
    expect(data.measures[0]).toMatchObject({ id: 'preamble', part: null, item: null, official: null });
  });

  it('gives every measure its place in its part and its official number', () => {
    const numbers = data.measures.slice(1).map(({ id, item, official, part }) => ({ id, item, official, part }));
    expect(numbers).toHaveLength(32);
    expect(numbers.map(({ official }) => official)).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
    expect(numbers.find(({ id }) => id === '3-1')).toEqual({ id: '3-1', item: 1, official: 8, part: 3 });
    expect(numbers.every(({ id, item, part }) => id === `${part ?? ''}-${item ?? ''}`)).toBe(true);
  });

  it('numbers the 147 sentences by measure', () => {
    const ids = data.measures.flatMap((measure) => measure.sentences.map(({ id }) => id));
    const expected = data.measures.flatMap((measure) =>
      measure.sentences.map((_, index) => `${measure.id}.${index + 1}`),
    );
    expect(ids).toEqual(expected);
    expect(ids).toHaveLength(147);
  });

  it('has the source’s Chinese, character by character, headings with their numbers and stops included', () => {
    const printed = data.measures.map((measure) => {
      const { item, label, part, stop } = structure.measures.find(({ id }) => id === measure.id) ?? {
        item: null,
        label: '',
        part: null,
        stop: '',
      };
      const heading =
        item === 1
          ? `${structure.parts[(part ?? 1) - 1]?.label ?? ''}${data.parts[(part ?? 1) - 1]?.title.zh ?? ''}`
          : '';
      return `${heading}${label}${measure.title.zh}${stop}${measure.sentences.map(({ zh }) => zh).join('')}`;
    });
    expect(`${printed.join('')}${data.title.zh}（摘录）`).toBe(rawSource.replaceAll(/\s/gu, ''));
  });

  it('has English for the title, every heading and every sentence', () => {
    const english = [
      data.title.en,
      ...data.parts.map(({ title }) => title.en),
      ...data.measures.slice(1).map(({ title }) => title.en),
      ...data.measures.flatMap(({ sentences }) => sentences.map(({ en }) => en)),
    ];
    expect(english).toHaveLength(1 + 7 + 32 + 147);
    expect(english.filter((text) => !/^[A-Z“]\S* \S.*$|^[A-Z]\w+ \w+$/u.test(text))).toEqual([]);
    expect(english.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });
});

describe('/data/ledger.json', () => {
  it('yields the source’s bytes when its entries are put back into its text', () => {
    const ledger = JSON.parse(readFileSync(join(dist, 'data/ledger.json'), 'utf8')) as {
      text: string;
      entries: { at: number; removed: string }[];
    };
    let rebuilt = '';
    let position = 0;
    for (const { at, removed } of ledger.entries) {
      rebuilt += ledger.text.slice(position, at) + removed;
      position = at;
    }
    expect(rebuilt + ledger.text.slice(position)).toBe(rawSource);
  });
});
