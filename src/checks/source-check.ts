import { Buffer } from 'node:buffer';
import { type CleanedSource, restore } from '../source/ledger.ts';
import type { SourceMeasure, SourceStructure } from '../source/structure.ts';
import type { ContentFile } from './content-files.ts';
import type { Problem } from './report.ts';
import { checkWords } from './wording.ts';

/** The Chinese of a measure’s file, as far as it could be read: a file with another mistake is compared all the same. */
export interface MeasureWords {
  readonly file: ContentFile;
  readonly title: string | undefined;
  readonly sentences: readonly (string | undefined)[];
}

type Loose = {
  readonly title?: { readonly zh?: unknown };
  readonly sentences?: readonly ({ readonly zh?: unknown } | null)[];
} | null;

/**
 * Takes the Chinese out of a measure’s file, whatever else is wrong with it.
 *
 * @param file the file
 * @returns its heading and sentences; undefined where there is no text
 */
export function readWords(file: ContentFile): MeasureWords {
  const data = file.data as Loose;
  const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
  const sentences = Array.isArray(data?.sentences) ? data.sentences : [];
  return {
    file,
    title: text(data?.title?.zh),
    sentences: sentences.map((row: { zh?: unknown } | null) => text(row?.zh)),
  };
}

/**
 * Proves that nothing of the source is lost: the ledger, applied backwards to the text, yields its bytes.
 *
 * @param file the source’s file, from the project’s root
 * @param received its bytes
 * @param source what the edition made of them
 * @returns the problem, if there is one
 */
export function checkLedger(file: string, received: Uint8Array, { ledger, text }: CleanedSource): Problem[] {
  const restored = Buffer.from(restore(text, ledger));
  if (restored.equals(received)) return [];
  const same = restored.findIndex((byte, index) => byte !== received[index]);
  const before = restored.subarray(0, same === -1 ? restored.length : same).toString();
  return [
    {
      file,
      line: before.split('\n').length,
      message: 'the text and the ledger do not yield these bytes again',
      remedy: 'put the file back as it was received, in UTF-8',
    },
  ];
}

function checkMeasure(
  { file, sentences, title }: MeasureWords,
  source: SourceMeasure,
  inventory: ReadonlySet<string>,
): Problem[] {
  const problems = checkWords(
    file,
    ['title', 'zh'],
    `the heading of ${source.id}`,
    title ?? '',
    source.title,
    inventory,
  );
  for (const [index, { id, zh }] of source.sentences.entries()) {
    if (index >= sentences.length) {
      const remedy = 'add it, in its place, with its English';
      problems.push({
        file: file.file,
        line: file.lineOf(['sentences']),
        message: `sentence ${id} is missing`,
        value: zh,
        remedy,
      });
    }
    const found = sentences[index];
    if (found !== undefined) {
      problems.push(...checkWords(file, ['sentences', index, 'zh'], `sentence ${id}`, found, zh, inventory));
    }
  }
  for (const [index, zh] of sentences.entries()) {
    if (index < source.sentences.length) continue;
    problems.push({
      file: file.file,
      line: file.lineOf(['sentences', index]),
      message: `sentence ${source.id}.${index + 1} is one too many: the source has ${source.sentences.length} in ${source.id}`,
      value: zh,
      remedy: 'remove it; if it stands here twice, keep the first',
    });
  }
  return problems;
}

/**
 * Compares the measures’ files with the source: the same measures, the same sentences, the same characters.
 *
 * @param measures the words of every file that could be parsed
 * @param allIds the ids of all files, also of those that could not
 * @param structure the source
 * @param inventory every character of the source
 * @returns a problem for each missing or surplus file and sentence, and for each wording that differs
 */
export function checkAgainstSource(
  measures: readonly MeasureWords[],
  allIds: readonly string[],
  structure: SourceStructure,
  inventory: ReadonlySet<string>,
): Problem[] {
  const missing = structure.measures
    .filter(({ id }) => !allIds.includes(id))
    .map(({ id }): Problem => ({
      file: `content/measures/${id}.mdx`,
      line: 1,
      message: `measure ${id} is missing`,
      remedy: 'add the file; content/README.md shows one',
    }));
  const compared = measures.flatMap((measure) => {
    const source = structure.measures.find(({ id }) => id === measure.file.id);
    if (source) return checkMeasure(measure, source, inventory);
    return [
      {
        file: measure.file.file,
        line: 1,
        message: `“${measure.file.id}” is the id of no measure of the source`,
        value: measure.file.id,
        remedy: 'name the file after its measure, such as 3-1.mdx, or remove it',
      },
    ];
  });
  return [...missing, ...compared];
}
