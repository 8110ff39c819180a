import type { z } from 'zod';
import type { ContentFile, ValuePath } from './content-files.ts';
import type { Problem } from './report.ts';

/** A file’s data after its schema has passed it, or the problems that stopped it. */
export interface ShapeResult<Data> {
  readonly data: Data | undefined;
  readonly problems: readonly Problem[];
}

type Issue = z.core.$ZodIssue;

function nameOf(path: ValuePath): string {
  const name = path.map((key) => (typeof key === 'number' ? String(key + 1) : String(key))).join('.');
  if (name === '') return 'the file';
  return typeof path[0] === 'number' ? `row ${name}` : name;
}

function valueAt(data: unknown, path: ValuePath): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}

function show(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function describe(issue: Issue, file: ContentFile): Problem[] {
  const { path } = issue;
  const at = (message: string, remedy: string, where: ValuePath = path): Problem => ({
    file: file.file,
    line: file.lineOf(where),
    message: `${nameOf(where)} ${message}`,
    value: show(valueAt(file.data, where)),
    remedy,
  });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) =>
      at('is not a known key', 'remove it or correct its spelling; content/README.md lists the keys', [...path, key]),
    );
  }
  if (issue.code === 'invalid_type') {
    return valueAt(file.data, path) === undefined
      ? [at('is missing', `add it: ${issue.expected} is expected here`)]
      : [
          at(
            `is not what belongs here: ${issue.expected} is expected`,
            'correct the value, or put it in quotation marks if it is text',
          ),
        ];
  }
  return [at(issue.message, 'correct the value')];
}

/**
 * Holds a file’s data against its schema.
 *
 * @param file the content file
 * @param schema the schema of its kind
 * @returns the data as the schema types it, or every problem with its line
 */
export function checkShape<Schema extends z.ZodType>(file: ContentFile, schema: Schema): ShapeResult<z.infer<Schema>> {
  if (file.problems.length > 0) return { data: undefined, problems: file.problems };
  const result = schema.safeParse(file.data);
  if (result.success) return { data: result.data, problems: [] };
  return { data: undefined, problems: result.error.issues.flatMap((issue) => describe(issue, file)) };
}
