/** One mistake in a content file. */
export interface Problem {
  /** The file, from the project’s root. */
  readonly file: string;
  /** The line of the value, from 1. */
  readonly line: number;
  /** What is wrong, beginning with the field’s name. */
  readonly message: string;
  /** The offending value, if there is one to show. */
  readonly value?: string | undefined;
  /** What the editor should do. */
  readonly remedy: string;
}

const longestValue = 90;

function shorten(value: string): string {
  const flat = value.replaceAll(/\s+/gu, ' ');
  return flat.length > longestValue ? `${flat.slice(0, longestValue)}…` : flat;
}

function inReadingOrder(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

/**
 * Writes problems for an editor to read: by file and line, each with its value and remedy.
 *
 * @param problems what the checks found
 * @returns the report, or an empty string if there is nothing to report
 */
export function writeReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const blocks = [...problems].sort(inReadingOrder).map(({ file, line, message, remedy, value }) => {
    const found = value === undefined ? '' : `\n  found:  ${shorten(value)}`;
    return `${file}:${line}: ${message}${found}\n  remedy: ${remedy}`;
  });
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  return `${blocks.join('\n')}\n${count} in the content. Nothing was built.\n`;
}
