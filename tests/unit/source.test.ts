import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { checkLedger } from '../../src/checks/source-check.ts';
import { cleanSource, restore } from '../../src/source/ledger.ts';
import { parseStructure } from '../../src/source/structure.ts';
import { rawSource, source } from '../support/project.ts';

const structure = parseStructure(source);
const part = (id: number) => structure.measures.filter((measure) => measure.part === id);

describe('the source as received', () => {
  it('is the file that was received, byte for byte', () => {
    const hash = createHash('sha256').update(rawSource).digest('hex');
    expect(hash).toBe('4a3b01843d5358c5b3a7495042c7e8f0808e1ecd034d02dc6b97a0dd7391cd04');
  });

  it('has 6,462 characters that are not white space', () => {
    expect(rawSource.replaceAll(/\s/gu, '')).toHaveLength(6462);
  });
});

describe('cleaning', () => {
  it('keeps every character but white space and the title, in order', () => {
    const title = `${source.title}（摘录）`;
    expect(source.text + title).toBe(rawSource.replaceAll(/\s/gu, ''));
  });

  it('gives the title without the words that mark an excerpt', () => {
    expect(source.title).toBe('国务院关于新形势下加快知识产权强国建设的若干意见');
  });

  it('yields the source’s bytes again when the ledger is applied backwards', () => {
    expect(Buffer.from(restore(source.text, source.ledger)).equals(Buffer.from(rawSource))).toBe(true);
  });

  it('is proved at every build, to the byte', () => {
    const bytes = Buffer.from(rawSource);
    expect(checkLedger('source.txt', bytes, source)).toEqual([]);
    // Half a character is no UTF-8: read as text, it is lost.
    const torn = Buffer.concat([Buffer.from('甲\n乙'), Buffer.from('丙').subarray(0, 2), Buffer.from('\n题\n')]);
    expect(checkLedger('source.txt', torn, cleanSource(torn.toString()))).toMatchObject([
      { file: 'source.txt', line: 2 },
    ]);
  });

  it('does not yield the source from an altered text', () => {
    expect(restore(source.text.replace('惩罚性', '惩罚'), source.ledger)).not.toBe(rawSource);
  });

  it('tells the line on which a removed run stood', () => {
    const { ledger } = cleanSource('甲 乙\n丙\n题\n');
    expect(ledger).toEqual([
      { at: 1, rule: 'space', removed: ' ', line: 1 },
      { at: 2, rule: 'line-break', removed: '\n', line: 1 },
      { at: 3, rule: 'line-break', removed: '\n', line: 2 },
      { at: 3, rule: 'title', removed: '题', line: 3 },
      { at: 3, rule: 'line-break', removed: '\n', line: 3 },
    ]);
  });
});

describe('the structure of the source', () => {
  it('has 7 parts, 32 measures and 147 sentences, 4 of them in the opening', () => {
    expect(structure.parts).toHaveLength(7);
    expect(structure.measures.filter((measure) => measure.part !== null)).toHaveLength(32);
    expect(structure.measures.flatMap((measure) => measure.sentences)).toHaveLength(147);
    expect(structure.measures[0]).toMatchObject({ id: 'preamble', part: null, item: null });
    expect(structure.measures[0]?.sentences).toHaveLength(4);
  });

  it('gives the parts 3, 4, 5, 7, 5, 4 and 4 measures', () => {
    expect(structure.parts.map(({ id }) => part(id).length)).toEqual([3, 4, 5, 7, 5, 4, 4]);
  });

  it('leaves no character outside a heading or a sentence', () => {
    const printed = structure.measures.map((measure) => {
      const heading = structure.parts.find(({ id }) => id === measure.part);
      const partHeading = heading && measure.item === 1 ? heading.label + heading.title : '';
      const sentences = measure.sentences.map(({ zh }) => zh).join('');
      return `${partHeading}${measure.label}${measure.title}${measure.stop}${sentences}`;
    });
    expect(printed.join('')).toBe(source.text);
  });

  it('leaves the heading 基本原则 without the full stop that the source does not have', () => {
    const withoutStop = structure.measures.filter(({ stop, title }) => title !== '' && stop === '');
    expect(withoutStop.map(({ title }) => title)).toEqual(['基本原则']);
  });
});
