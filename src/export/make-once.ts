import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dependencies, optionalDependencies } from '../../package.json';

/** From the project’s root, where Astro runs. */
const folder = 'node_modules/.cache/made';

/** The programs that make what is kept here: a change in one of them makes it anew. */
const makers: Readonly<Record<string, string>> = import.meta.glob(
  ['./card/*', './pdf/*', './colours.ts', './xml.ts', '../fonts/*.ts', '../text/phrases.ts', '!**/README.md'],
  { eager: true, import: 'default', query: '?raw' },
);

const before = JSON.stringify([process.version, dependencies, optionalDependencies, makers]);

function sign(inputs: readonly unknown[]): Buffer {
  return createHash('sha256').update(before).update(JSON.stringify(inputs)).digest();
}

/**
 * Makes a file that takes long to make, unless the last build made it from the same. What is kept is one file for each name, so that
 * it does not grow; with `BUILD_CACHE=off` nothing is taken from there.
 *
 * @param name the file’s name, for ever the same thing
 * @param inputs all that it is made from, as JSON can write it
 * @param make makes it
 * @returns the file; the same bytes whether kept or made
 */
export async function makeOnce(
  name: string,
  inputs: readonly unknown[],
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Uint8Array<ArrayBuffer>> {
  if (process.env['BUILD_CACHE'] === 'off') return make();
  const signature = sign(inputs);
  const file = join(folder, name);
  const kept = existsSync(file) ? readFileSync(file) : undefined;
  if (kept?.subarray(0, signature.length).equals(signature)) return new Uint8Array(kept.subarray(signature.length));
  const made = await make();
  mkdirSync(dirname(file), { recursive: true });
  // Renamed when whole: another build may be reading.
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, Buffer.concat([signature, made]));
  renameSync(draft, file);
  return made;
}
