import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from './report.ts';

/** Where a value stands in a file: keys and places from the outside in, as Zod gives them. */
export type ValuePath = readonly PropertyKey[];

/** A YAML file, or the frontmatter of an MDX file, with the line of every value. */
export interface ContentFile {
  /** From the project’s root: `content/measures/3-1.mdx`. */
  readonly file: string;
  /** The name without folder and ending: `3-1`. */
  readonly id: string;
  /** The parsed data; undefined if the file could not be parsed. */
  readonly data: unknown;
  /** Why it could not be parsed. */
  readonly problems: readonly Problem[];
  /** The line, from 1, of the value at a path, or of the nearest value around it. */
  readonly lineOf: (path: ValuePath) => number;
}

const frontmatter = /^---\n(?<yaml>[\s\S]*?)\n---(?:\n|$)/u;

function step(node: unknown, key: PropertyKey): unknown {
  if (isMap(node)) {
    return node.items.find((pair) => isScalar(pair.key) && pair.key.value === key);
  }
  return isSeq(node) && typeof key === 'number' ? node.items[key] : undefined;
}

function offsetOf(node: unknown): number | undefined {
  if (isPair(node)) return (node.key as Node).range?.[0];
  return (node as Node | null | undefined)?.range?.[0];
}

function locate(root: unknown, path: ValuePath): number {
  let node: unknown = root;
  let offset = offsetOf(root) ?? 0;
  for (const key of path) {
    node = step(isPair(node) ? node.value : node, key);
    const next = offsetOf(node);
    if (next === undefined) break;
    offset = next;
  }
  return offset;
}

function unparsable(file: string, line: number, message: string): Problem {
  return {
    file,
    line,
    message: `cannot be read: ${message}`,
    remedy:
      'mend the YAML here: mind the indentation, and put a text that has “: ” or begins with a sign in quotation marks',
  };
}

/**
 * Parses the data of a content file.
 *
 * @param file its path from the project’s root, for messages
 * @param text what it holds
 * @returns the data and the means to find a value’s line; never throws
 */
function parseContentFile(file: string, text: string): ContentFile {
  const id = file.replace(/^.*\//u, '').replace(/\.\w+$/u, '');
  const isMdx = file.endsWith('.mdx');
  const yaml = isMdx ? frontmatter.exec(text)?.groups?.['yaml'] : text;
  if (yaml === undefined) {
    const problem = unparsable(file, 1, 'it does not begin with frontmatter between two lines of ---');
    return { file, id, data: undefined, problems: [problem], lineOf: () => 1 };
  }
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, prettyErrors: false });
  const firstLine = isMdx ? 1 : 0;
  const lineAt = (offset: number): number => firstLine + lineCounter.linePos(offset).line;
  // One slip makes several errors of syntax; the first is the slip.
  const problems = document.errors.slice(0, 1).map((error) => unparsable(file, lineAt(error.pos[0]), error.message));
  return {
    file,
    id,
    data: problems.length > 0 ? undefined : (document.toJS() as unknown),
    problems,
    lineOf: (path) => lineAt(locate(document.contents, path)),
  };
}

/**
 * Reads the content files of a folder.
 *
 * @param root the project’s root
 * @param folder the folder, from the root
 * @param ending the files’ ending, with its dot
 * @returns the files, in the order of their names; none if there is no such folder
 */
export function readContentFolder(root: string, folder: string, ending: string): ContentFile[] {
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith(ending));
  return names.sort().map((name) => readContentFile(root, `${folder}/${name}`));
}

/**
 * Reads one content file.
 *
 * @param root the project’s root
 * @param file the file, from the root
 * @returns the file; one that is missing has a problem instead of data
 */
export function readContentFile(root: string, file: string): ContentFile {
  const path = join(root, file);
  if (existsSync(path)) return parseContentFile(file, readFileSync(path, 'utf8').replaceAll('\r\n', '\n'));
  const problem: Problem = {
    file,
    line: 1,
    message: 'is missing',
    remedy: 'bring the file back; content/README.md says what it holds',
  };
  return { file, id: file, data: undefined, problems: [problem], lineOf: () => 1 };
}
