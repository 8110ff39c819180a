import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import {
  charactersOfMap,
  findRadicals,
  readPdf,
  type ReadPdf,
  readPdfBytes,
  readToUnicodeMaps,
  withoutSpace,
} from '../support/pdf.ts';
import { dist } from '../support/project.ts';
import { readData } from '../support/site.ts';

const files = [
  { file: 'guofa-2015-71.zh-hans.pdf', field: 'zh', language: 'zh-CN', number: '财税〔2016〕78号' },
  { file: 'guofa-2015-71.zh-hant-tw.pdf', field: 'zhHantTW', language: 'zh-TW', number: '財稅〔2016〕78號' },
  { file: 'guofa-2015-71.zh-hant-hk.pdf', field: 'zhHantHK', language: 'zh-HK', number: '財稅〔2016〕78號' },
] as const;

/** Every sentence in the order of reading: the Chinese, then its translation. */
function sentencesOf(field: (typeof files)[number]['field']): string[] {
  return readData().measures.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => [withoutSpace(sentence[field]), withoutSpace(sentence.en)]),
  );
}

/** Sentences that a text has not, has more than once, or has before the one that they follow. */
function findMisplaced(text: string, sentences: readonly string[]): string[] {
  let end = 0;
  return sentences.filter((sentence) => {
    const at = text.indexOf(sentence, end);
    if (at === -1 || text.indexOf(sentence, at + 1) !== -1) return true;
    end = at + sentence.length;
    return false;
  });
}

const hasPoppler = spawnSync('pdftotext', ['-v']).error === undefined;

describe.each(files)('$file', ({ field, file, language, number }) => {
  let pdf: ReadPdf;
  let whole: string;

  beforeAll(async () => {
    pdf = await readPdf(readPdfBytes(file));
    whole = pdf.pages.join('');
  });

  it('has every sentence once, each beside its translation, in the order of reading', () => {
    expect(findMisplaced(whole, sentencesOf(field))).toEqual([]);
  });

  it('has the numbers of works in its script, in the notes and the list, in both languages', () => {
    expect(whole.split(number)).toHaveLength(1 + 2 * 2);
  });

  it.skipIf(!hasPoppler)('gives the same sentences to pdftotext (skipped where poppler-utils is not installed)', () => {
    const extract = (...options: string[]): string =>
      withoutSpace(
        spawnSync('pdftotext', [...options, join(dist, 'data', file), '-'], { encoding: 'utf8', maxBuffer: 1e8 })
          .stdout,
      );
    const sentences = sentencesOf(field);
    expect(findMisplaced(extract('-raw'), sentences)).toEqual([]);
    const inColumns = extract();
    expect(sentences.filter((sentence) => inColumns.split(sentence).length !== 2)).toEqual([]);
  });

  it('has no radical in place of a character, neither in its text nor in what its fonts say', () => {
    expect(findRadicals(whole)).toEqual([]);
    const maps = readToUnicodeMaps(readPdfBytes(file));
    const characters = maps.flatMap((map) => charactersOfMap(map));
    expect(characters).toContain(field === 'zh' ? '国' : '國');
    expect(findRadicals(characters)).toEqual([]);
  });

  it('is tagged, with its title and its language', () => {
    expect(pdf.isMarked).toBe(true);
    expect(readPdfBytes(file).includes('/StructTreeRoot')).toBe(true);
    expect(pdf.language).toBe(language);
    expect(pdf.title).toContain('Several Opinions of the State Council');
    expect([...pdf.roles]).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Link', 'TOC']));
  });

  it('has a bookmark for the contents, the opening, each part and measure, the notes and the works', () => {
    expect(pdf.bookmarks).toHaveLength(1 + 1 + 7 + 32 + 1 + 1);
    expect(pdf.bookmarks[3]).toMatch(/^（一）.+ Guiding thought$/u);
  });

  it('has the address, the version and the number of the page at the foot of every page', () => {
    const edition = file.split('.')[1] ?? '';
    const feet = pdf.pages.map((text, index) =>
      text.endsWith(`${edition}/text/·${project.version}${index + 1}/${pdf.pages.length}`),
    );
    expect(feet.every(Boolean)).toBe(true);
  });

  it('has every note, in both languages, and the facts of the document', () => {
    const notes = readData().measures.flatMap(({ notes: own }) => own as readonly { readonly en: string }[]);
    expect(notes.filter(({ en }) => !/\p{Script=Han}/u.test(en) && !whole.includes(withoutSpace(en)))).toEqual([]);
    expect(whole).toContain(field === 'zh' ? '国发〔2015〕71号' : '國發〔2015〕71號');
  });
});

describe('the checks of a document', () => {
  it('notice a sentence that is missing, doubled or out of order', () => {
    expect(findMisplaced('甲。A.乙。B.', ['甲。', 'A.', '乙。', 'B.'])).toEqual([]);
    expect(findMisplaced('甲。A.B.', ['甲。', 'A.', '乙。', 'B.'])).toEqual(['乙。']);
    expect(findMisplaced('甲。甲。A.', ['甲。', 'A.'])).toEqual(['甲。']);
    expect(findMisplaced('A.甲。', ['甲。', 'A.'])).toEqual(['A.']);
  });

  it('notice a radical in a text and in a font’s map, also within a range', () => {
    expect(findRadicals('语\u{2F42}')).toEqual(['\u{2F42}']);
    expect(findRadicals(charactersOfMap('1 beginbfchar\n<0003> <2F42>\nendbfchar'))).toEqual(['\u{2F42}']);
    expect(findRadicals(charactersOfMap('1 beginbfrange\n<0003> <0005> <2E7F>\nendbfrange'))).toEqual([
      '\u{2E80}',
      '\u{2E81}',
    ]);
    expect(findRadicals(charactersOfMap('1 beginbfchar\n<0003> <6587>\nendbfchar'))).toEqual([]);
  });
});
