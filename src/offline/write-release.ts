import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editions, type EditionId } from '../edition/editions.ts';
import type { EditionFiles, ReleaseFacts } from './protocol.ts';

/** The worker’s file at the site’s root. */
export const workerFile = 'sw.js';
/** Written for hosts, or by this module itself. */
const unserved = new Set([workerFile, '_headers']);
const head = 'self.release=';

function listFiles(folder: string): string[] {
  return readdirSync(folder, { encoding: 'utf8', recursive: true })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !unserved.has(file))
    .sort();
}

function pathOfFile(file: string): string {
  return file.replace(/(^|\/)index\.html$/u, '$1');
}

/** The same number as `fingerprint` gives in the browser, of one file at a time: a large site would not fit into memory. */
function markFile(folder: string, file: string): number {
  const path = `${pathOfFile(file)}\n`;
  return createHash('sha256')
    .update(path)
    .update(readFileSync(join(folder, file)))
    .digest()
    .readUInt32BE();
}

/** An edition’s pages and what they need, without what is for other programs. */
function isOf(edition: EditionId, file: string): boolean {
  const shared = /^(?:_astro|fonts|icons|pagefind|pinyin|search)\/|^(?:favicon\.svg|index\.html)$/u.test(file);
  return shared || new RegExp(`^${edition}/(?:.*\\.html|[^/]+\\.json|[^/]+\\.webmanifest)$`, 'u').test(file);
}

/**
 * Writes what the worker has to know of a finished site: a list of files for each edition, and at the head of `sw.js`
 * the marks of all files. The same files give the same bytes.
 *
 * @param folder the built site
 * @returns what was written at the head of `sw.js`
 */
export function writeRelease(folder: string): ReleaseFacts {
  const files = listFiles(folder).filter((file) => !file.startsWith('offline/'));
  const sizes: Record<string, number> = {};
  mkdirSync(join(folder, 'offline'), { recursive: true });
  const lists = editions.map(({ id }) => {
    const rows: EditionFiles = files
      .filter((file) => isOf(id, file))
      .map((file) => [pathOfFile(file), statSync(join(folder, file)).size]);
    sizes[id] = rows.reduce((sum, [, bytes]) => sum + bytes, 0);
    const list = `offline/${id}.json`;
    writeFileSync(join(folder, list), JSON.stringify(rows));
    return list;
  });
  const marks = [...files, ...lists].map((file) => markFile(folder, file));
  const packed = Buffer.alloc(marks.length * 4);
  marks.sort((a, b) => a - b).forEach((mark, at) => packed.writeUInt32BE(mark, at * 4));
  const worker = join(folder, workerFile);
  const code = readFileSync(worker, 'utf8').replace(new RegExp(`^${head}.*\n`, 'u'), '');
  const id = createHash('sha256').update(packed).update(code).digest('hex').slice(0, 12);
  const facts: ReleaseFacts = { id, sizes, marks: packed.toString('base64') };
  writeFileSync(worker, `${head}${JSON.stringify(facts)};\n${code}`);
  return facts;
}
