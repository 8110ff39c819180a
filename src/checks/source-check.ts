import type { DocumentContent } from '../schema/document.ts';
import type { SourceMeasure, SourceStructure } from '../source/structure.ts';
import type { ContentFile, ValuePath } from './content-files.ts';
import type { Problem } from './report.ts';

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

const sacred = 'copy the words from content/source/, which is never corrected';

/** The first place at which two texts part, in words. */
function difference(found: string, expected: string): string {
  let index = 0;
  while (index < found.length && found[index] === expected[index]) index += 1;
  const around = (text: string): string => (index >= text.length ? 'its end' : `「${text.slice(index, index + 6)}」`);
  const before = index === 0 ? 'at its beginning' : `after 「${expected.slice(Math.max(0, index - 6), index)}」`;
  return `${before} it has ${around(found)} where the source has ${around(expected)}`;
}

function strangers(text: string, inventory: ReadonlySet<string>): string[] {
  return [...new Set(text)].filter((character) => !inventory.has(character));
}

function checkWords(
  file: ContentFile,
  path: ValuePath,
  name: string,
  found: string,
  expected: string,
  inventory: ReadonlySet<string>,
): Problem[] {
  if (found === expected) return [];
  const at = { file: file.file, line: file.lineOf(path), value: found, remedy: sacred };
  const foreign = strangers(found, inventory).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { ...at, message: `${name} has 「${character}」 (U+${code}), which is nowhere in the source` };
  });
  return foreign.length > 0
    ? foreign
    : [{ ...at, message: `${name} differs from the source: ${difference(found, expected)}` }];
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

/**
 * Compares the document’s own file with the source: the title and the headings of the parts.
 *
 * @param file the file
 * @param data its data
 * @param structure the source
 * @param inventory every character of the source
 * @returns a problem for each part that is missing, surplus, out of order or differently worded
 */
export function checkParts(
  file: ContentFile,
  data: DocumentContent,
  structure: SourceStructure,
  inventory: ReadonlySet<string>,
): Problem[] {
  const problems = checkWords(file, ['title', 'zh'], 'the title', data.title.zh, structure.title, inventory);
  for (const [index, { id, title }] of data.parts.entries()) {
    const source = structure.parts[index];
    const line = file.lineOf(['parts', index, 'id']);
    if (source?.id !== id) {
      const message = source ? `part ${id} stands where part ${source.id} belongs` : `part ${id} is not in the source`;
      problems.push({
        file: file.file,
        line,
        message,
        value: String(id),
        remedy: 'number the parts from 1 in the order of the text, each once',
      });
    } else {
      problems.push(
        ...checkWords(
          file,
          ['parts', index, 'title', 'zh'],
          `the heading of part ${id}`,
          title.zh,
          source.title,
          inventory,
        ),
      );
    }
  }
  for (const { id, title } of structure.parts.slice(data.parts.length)) {
    problems.push({
      file: file.file,
      line: file.lineOf(['parts']),
      message: `part ${id} is missing`,
      value: title,
      remedy: 'add it with its English',
    });
  }
  return problems;
}
