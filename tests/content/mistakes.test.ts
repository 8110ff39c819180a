import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../src/checks/check-content.ts';
import { writeReport } from '../../src/checks/report.ts';
import { root } from '../support/project.ts';

/** A change to the real content that makes one mistake. */
interface Edit {
  readonly file: string;
  /** Words to look for, and what to put in their place. */
  readonly replace?: string;
  readonly with?: string;
  /** Where the file goes instead; nowhere if empty. */
  readonly move?: string;
}

const folder = join(root, 'tests/fixtures/mistakes');

function applyEdit(copy: string, edit: Edit): void {
  const path = join(copy, edit.file);
  const text = readFileSync(path, 'utf8');
  if (edit.move !== undefined) {
    rmSync(path);
    if (edit.move !== '') writeFileSync(join(copy, edit.move), text);
    return;
  }
  const { replace = '' } = edit;
  if (replace === '' || !text.includes(replace))
    throw new Error(`${edit.file} does not hold “${replace}”: the content has changed, correct edit.yaml`);
  writeFileSync(
    path,
    text.replace(replace, () => edit.with ?? ''),
  );
}

function reportAfter(edits: readonly Edit[]): string {
  const copy = mkdtempSync(join(tmpdir(), 'mistake-'));
  try {
    cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
    for (const edit of edits) applyEdit(copy, edit);
    return writeReport(checkContent(copy));
  } finally {
    rmSync(copy, { recursive: true });
  }
}

describe('the content', () => {
  it('has no mistake', () => {
    expect(writeReport(checkContent(root))).toBe('');
  });
});

describe('a mistake is reported with file, line, value and remedy:', () => {
  it.each(readdirSync(folder).sort())('%s', (name) => {
    const edits = parse(readFileSync(join(folder, name, 'edit.yaml'), 'utf8')) as Edit[];
    expect(reportAfter(edits)).toBe(readFileSync(join(folder, name, 'expected.txt'), 'utf8'));
  });
});
