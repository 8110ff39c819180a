import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { proseSchema } from '../schema/prose.ts';
import { type DocumentContent, documentSchema } from '../schema/document.ts';
import { indicatorsSchema } from '../schema/indicator.ts';
import { interfaceSchema } from '../schema/interface.ts';
import { type MeasureContent, measureSchema } from '../schema/measure.ts';
import { scriptExceptionsSchema } from '../schema/script-exceptions.ts';
import { changesSchema } from '../schema/change.ts';
import { aliasesSchema } from '../schema/alias.ts';
import { bodiesSchema } from '../schema/body.ts';
import { instrumentsSchema } from '../schema/instrument.ts';
import { retiredListSchema } from '../schema/retired.ts';
import { sourceEntriesSchema } from '../schema/source-entry.ts';
import { termsSchema } from '../schema/term.ts';
import { cleanSource } from '../source/ledger.ts';
import { parseStructure } from '../source/structure.ts';
import { type ContentFile, readContentFile, readContentFolder, type ValuePath } from './content-files.ts';
import { checkChanges } from './change-check.ts';
import { checkIndicators } from './indicator-check.ts';
import { checkParts } from './document-check.ts';
import { checkFillers } from './interface-check.ts';
import type { Problem } from './report.ts';
import { checkDuplicateExceptions, checkScripts, type PlacedText } from './script-check.ts';
import { checkShape } from './shape-check.ts';
import { type AnnotatedMeasure, checkNotes } from './note-check.ts';
import { listLiveAddresses } from './live-addresses.ts';
import { checkReferences } from './reference-check.ts';
import { checkRetired } from './retired-check.ts';
import { checkTerms, type PlacedSentence } from './term-check.ts';
import { checkAgainstSource, checkLedger, type MeasureWords, readWords } from './source-check.ts';

const sourceFile = 'content/source/guofa-2015-71.txt';

function textsOfMeasure({ file, sentences, title }: MeasureWords): PlacedText[] {
  const placed = (path: ValuePath, name: string, zh: string | undefined): PlacedText[] =>
    zh === undefined ? [] : [{ file: file.file, line: file.lineOf(path), name, zh }];
  return [
    ...placed(['title', 'zh'], `the heading of ${file.id}`, title),
    ...sentences.flatMap((zh, index) => placed(['sentences', index, 'zh'], `sentence ${file.id}.${index + 1}`, zh)),
  ];
}

function sentencesOf(file: ContentFile, { sentences }: MeasureContent): PlacedSentence[] {
  return sentences.map(({ en, zh }, index) => ({
    id: `${file.id}.${index + 1}`,
    zh,
    en,
    file: file.file,
    line: file.lineOf(['sentences', index, 'en']),
  }));
}

function textsOfDocument(file: ContentFile, { parts, title }: DocumentContent): PlacedText[] {
  const headings = parts.map((part, index) => ({
    file: file.file,
    line: file.lineOf(['parts', index, 'title', 'zh']),
    name: `the heading of part ${part.id}`,
    zh: part.title.zh,
  }));
  return [{ file: file.file, line: file.lineOf(['title', 'zh']), name: 'the title', zh: title.zh }, ...headings];
}

/**
 * Runs every check on the content.
 *
 * @param root the project’s root, the folder that holds `content/`
 * @returns all problems of all files; none if the content is right
 * @throws Error if the source itself cannot be read
 */
export function checkContent(root: string): Problem[] {
  const received = readFileSync(join(root, sourceFile));
  const source = cleanSource(received.toString());
  const structure = parseStructure(source);
  const inventory = new Set(source.text + source.title);
  const problems: Problem[] = [...checkLedger(sourceFile, received, source)];
  const pass = <Data>(result: { data: Data | undefined; problems: readonly Problem[] }): Data | undefined => {
    problems.push(...result.problems);
    return result.data;
  };

  const measureFiles = readContentFolder(root, 'content/measures', '.mdx');
  const shaped = measureFiles.map((file) => ({ file, data: pass(checkShape(file, measureSchema)) }));
  const measures = measureFiles.filter(({ data }) => data !== undefined).map(readWords);
  problems.push(
    ...checkAgainstSource(
      measures,
      measureFiles.map(({ id }) => id),
      structure,
      inventory,
    ),
  );

  const annotated = shaped.flatMap(({ data, file }): AnnotatedMeasure[] => (data ? [{ file, data }] : []));

  const list = <Schema extends z.ZodType>(
    name: string,
    schema: Schema,
  ): { file: ContentFile; entries: z.infer<Schema> | undefined } => {
    const file = readContentFile(root, `content/${name}.yaml`);
    return { file, entries: pass(checkShape(file, schema)) };
  };
  const instruments = list('instruments', instrumentsSchema);
  const bodies = list('bodies', bodiesSchema);
  const sources = list('sources', sourceEntriesSchema);
  const indicators = list('indicators', indicatorsSchema);
  if (instruments.entries && bodies.entries && sources.entries) {
    const citable = new Set([...instruments.entries, ...sources.entries].map(({ id }) => id));
    problems.push(
      ...checkReferences({
        instruments: { file: instruments.file, entries: instruments.entries },
        bodies: { file: bodies.file, entries: bodies.entries },
        sources: { file: sources.file, entries: sources.entries },
      }),
      ...checkNotes(annotated, citable),
      ...checkIndicators(indicators.file, indicators.entries ?? [], structure, citable),
    );
  }

  const termsFile = readContentFile(root, 'content/terms.yaml');
  const terms = pass(checkShape(termsFile, termsSchema));
  if (terms)
    problems.push(
      ...checkTerms(
        termsFile,
        terms,
        shaped.flatMap(({ data, file }) => (data ? sentencesOf(file, data) : [])),
      ),
    );

  const retired = list('retired', retiredListSchema);
  if (retired.entries && terms && instruments.entries && bodies.entries) {
    const listed = { terms, instruments: instruments.entries, bodies: bodies.entries };
    const live = listLiveAddresses(structure, annotated, listed);
    const published = new Set(readFileSync(join(root, 'content/addresses.txt'), 'utf8').split('\n'));
    problems.push(...checkRetired(retired.file, retired.entries, published, live));
  }

  const documentFile = readContentFile(root, 'content/document.yaml');
  const document = pass(checkShape(documentFile, documentSchema));
  if (document) problems.push(...checkParts(documentFile, document, structure, inventory));

  const exceptionsFile = readContentFile(root, 'content/script-exceptions.yaml');
  const exceptions = pass(checkShape(exceptionsFile, scriptExceptionsSchema));
  if (exceptions) {
    const texts = [...(document ? textsOfDocument(documentFile, document) : []), ...measures.flatMap(textsOfMeasure)];
    problems.push(...checkDuplicateExceptions(exceptionsFile, exceptions), ...checkScripts(texts, exceptions));
  }

  const english = readContentFile(root, 'content/ui/en.yaml');
  const chinese = readContentFile(root, 'content/ui/zh-hans.yaml');
  const bothRead = [english, chinese].map((file) => pass(checkShape(file, interfaceSchema)));
  if (bothRead.every(Boolean)) problems.push(...checkFillers(english, chinese));

  for (const name of ['about', 'translation'])
    pass(checkShape(readContentFile(root, `content/${name}.mdx`), proseSchema));
  pass(checkShape(readContentFile(root, 'content/aliases.yaml'), aliasesSchema));
  const changes = list('changes', changesSchema);
  const addresses = readFileSync(join(root, 'content/addresses.txt'), 'utf8').split('\n');
  problems.push(...checkChanges(changes.file, changes.entries ?? [], new Set(addresses)));
  return problems;
}
