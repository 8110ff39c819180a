import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import type { ScriptException } from '../../src/schema/script-exceptions.ts';
import { type CleanedSource, cleanSource } from '../../src/source/ledger.ts';

/** The project’s root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The built site. */
export const dist = join(root, 'dist');

export function readProjectFile(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export const rawSource = readProjectFile('content/source/guofa-2015-71.txt');
export const source: CleanedSource = cleanSource(rawSource);
export const scriptExceptions = parse(readProjectFile('content/script-exceptions.yaml')) as ScriptException[];

/** Every file below a folder, relative to it, in a fixed order. */
export function listFiles(folder: string, below = ''): string[] {
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run “npm run build” first`);
  return readdirSync(join(folder, below))
    .sort()
    .flatMap((name) => {
      const path = below === '' ? name : `${below}/${name}`;
      return statSync(join(folder, path)).isDirectory() ? listFiles(folder, path) : [path];
    });
}
