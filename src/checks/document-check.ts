import type { DocumentContent } from '../schema/document.ts';
import type { SourceStructure } from '../source/structure.ts';
import type { ContentFile } from './content-files.ts';
import type { Problem } from './report.ts';
import { checkWords } from './wording.ts';

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
