import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { root } from '../../src/commands/setup.mjs';
import type { DocumentContent } from '../../src/schema/document.ts';
import type { MeasureContent, SentenceContent } from '../../src/schema/measure.ts';
import type { NoteContent } from '../../src/schema/note.ts';
import type { TermContent } from '../../src/schema/term.ts';
import { chineseNumeral } from '../../src/text/numbering.ts';

interface MeasureFile {
  readonly id: string;
  readonly data: MeasureContent;
  /** The commentary. */
  readonly body: string;
}

/** A sentence with what is said of it, to be put into another measure. */
interface Stock {
  readonly sentence: SentenceContent;
  readonly notes: readonly NoteContent[];
}

const measuresPerPart = 20;
const sentencesPerMeasure = 5;

function readMeasureFiles(folder: string): MeasureFile[] {
  return readdirSync(folder).map((name) => {
    const [, yaml = '', body = ''] = readFileSync(join(folder, name), 'utf8').split(/^---$/mu);
    return { id: name.replace('.mdx', ''), data: parse(yaml) as MeasureContent, body };
  });
}

/** Every sentence that may stand elsewhere: no run-in heading, and none that a term excepts by its id. */
function gatherStock(files: readonly MeasureFile[], terms: readonly TermContent[]): Stock[] {
  const excepted = new Set(terms.flatMap(({ exceptions = [] }) => exceptions.map(({ sentence }) => sentence)));
  return files.flatMap(({ data, id }) =>
    data.sentences.flatMap((sentence, index) => {
      const isFree = sentence.runIn !== true && !excepted.has(`${id}.${index + 1}`) && sentence.zh.endsWith('。');
      const notes = (data.notes ?? []).filter(({ on }) => on.sentence === index + 1);
      return isFree ? [{ sentence, notes }] : [];
    }),
  );
}

/** Puts the measure together that has a number: a heading, sentences and a commentary that never stood side by side. */
function composeMeasure(number: number, stock: readonly Stock[], files: readonly MeasureFile[]): MeasureFile['data'] {
  const title = files[number % files.length]?.data.title ?? { zh: '加强组织领导', en: 'Strengthen leadership' };
  const chosen = Array.from({ length: sentencesPerMeasure }, (_, place) => {
    const row = stock[(number * 31 + place * 47 + Math.floor(number / stock.length) * 13) % stock.length];
    if (!row) throw new Error('the content has no sentence that may stand elsewhere');
    return row;
  });
  const notes = chosen.flatMap((row, place) =>
    row.notes.map((note) => ({ ...note, id: `${note.id}-${place + 1}`, on: { ...note.on, sentence: place + 1 } })),
  );
  return { title, sentences: chosen.map(({ sentence }) => sentence), notes };
}

function writeSource(document: DocumentContent, rest: string, added: readonly string[][]): string {
  const parts = added.map((measures, index) => {
    const part = document.parts.length - added.length + index;
    return `${chineseNumeral(part + 1)}、${document.parts[part]?.title.zh ?? ''}\n${measures.join('\n')}`;
  });
  return `${[rest, ...parts].join('\n')}\n${document.title.zh}（摘录）\n`;
}

/**
 * Makes a copy of the project in which the text is longer: the real parts, then as many more as are asked for, made from real
 * sentences, headings, notes and commentaries. The copy has a source and a document of its own that match, so
 * every check of the content holds for it as it is.
 *
 * @param folder the copy’s folder, outside the project; emptied first
 * @param count how many measures it is to have, the opening not counted
 */
export function growProject(folder: string, count: number): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(folder, name), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')).filter((entry) => !entry.startsWith('.')))
    symlinkSync(join(root, 'node_modules', name), join(folder, 'node_modules', name));

  const content = join(folder, 'content');
  const files = readMeasureFiles(join(content, 'measures'));
  const numbered = files.filter(({ data }) => data.title && data.title.zh !== '基本原则');
  const stock = gatherStock(files, parse(readFileSync(join(content, 'terms.yaml'), 'utf8')) as TermContent[]);
  const document = parse(readFileSync(join(content, 'document.yaml'), 'utf8')) as DocumentContent;
  const parts = [...document.parts];
  const added: string[][] = [];
  for (let number = files.length; number <= count; number += 1) {
    const item = ((number - files.length) % measuresPerPart) + 1;
    if (item === 1) {
      added.push([]);
      parts.push({ id: parts.length + 1, title: parts[added.length % document.parts.length]?.title ?? document.title });
    }
    const data = composeMeasure(number, stock, numbered);
    const body = numbered[number % numbered.length]?.body ?? '';
    writeFileSync(join(content, `measures/${parts.length}-${item}.mdx`), `---\n${stringify(data)}---${body}`);
    const sentences = data.sentences.map(({ zh }) => zh).join('');
    added.at(-1)?.push(`（${chineseNumeral(item)}）${data.title?.zh ?? ''}。${sentences}`);
  }
  writeFileSync(join(content, 'document.yaml'), stringify({ ...document, parts }));
  const file = join(content, 'source/guofa-2015-71.txt');
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  writeFileSync(file, writeSource({ ...document, parts }, lines.slice(0, -1).join('\n'), added));
}
