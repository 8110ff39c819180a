import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CheerioAPI } from 'cheerio';
import { listFiles, readProjectFile, root } from './project.ts';

const list = 'content/addresses.txt';

/** The addresses that the list holds, without the lines that explain it. */
export function readAddresses(text = readProjectFile(list)): string[] {
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
}

/** One address for each edition, where it is one of theirs. */
function expand(address: string, editions: readonly string[]): string[] {
  return address.startsWith('{edition}/') ? editions.map((id) => address.replace('{edition}', id)) : [address];
}

/** The file of the built site that answers an address. */
function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The listed addresses that nothing answers. */
export function findBroken(
  listed: readonly string[],
  editions: readonly string[],
  site: { readonly folder: string; readonly read: (file: string) => CheerioAPI },
): string[] {
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (file: string): Set<string> => {
    const known =
      anchors.get(file) ??
      new Set(
        site
          .read(file)('[id]')
          .toArray()
          .map(({ attribs }) => attribs['id'] ?? ''),
      );
    anchors.set(file, known);
    return known;
  };
  return listed.flatMap((address) =>
    expand(address, editions).filter((one) => {
      const [path = '', anchor] = one.split('#');
      const file = fileOf(path);
      if (!existsSync(join(site.folder, file))) return true;
      return anchor !== undefined && !anchorsOf(file).has(anchor);
    }),
  );
}

/** Every address of the built site that is promised for ever: pages, sentences, notes, data, feeds and files for reference managers. */
export function listBuilt(folder: string, editions: readonly string[], read: (file: string) => CheerioAPI): string[] {
  const built = new Set<string>();
  for (const file of listFiles(folder)) {
    const edition = editions.find((id) => file.startsWith(`${id}/`));
    const isPage = file.endsWith('/index.html');
    const ofEdition = isPage || /^[^/]+\/(?:measures\/|changes\.xml$)/u.test(file);
    if (!(edition ? ofEdition : file.startsWith('data/') || file === 'llms.txt')) continue;
    const path = file.replace(/index\.html$/u, '').replace(new RegExp(`^${edition ?? ' '}/`, 'u'), '{edition}/');
    built.add(path);
    if (!/^\{edition\}\/(?:measures\/.*\/|text\/)$/u.test(path)) continue;
    for (const { attribs } of read(file)('[data-sentence][id], [id^="note-"]').toArray())
      built.add(`${path}#${attribs['id'] ?? ''}`);
  }
  return [...built];
}

/** The addresses that were once in the list, by the repository’s history, and no longer are. */
export function findRemoved(listed: readonly string[], history = readHistory()): string[] {
  const kept = new Set(listed);
  return [...new Set(history)].filter((address) => !kept.has(address));
}

/** Asks git about the project; throws with its words where it cannot answer. */
function askGit(...words: readonly string[]): string {
  const { error, status, stderr, stdout } = spawnSync('git', words, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: Number.MAX_SAFE_INTEGER,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.split('\n')[0]);
  return stdout;
}

/** Why the history of the list cannot be read whole; undefined where it can. */
export const whyNoHistory = ((): string | undefined => {
  try {
    if (askGit('rev-parse', '--is-shallow-repository').trim() === 'true')
      return 'this is a shallow clone (git fetch --unshallow brings the rest)';
    return askGit('log', '--max-count=1', '--format=%h', '--', list) === ''
      ? `git has no commit of ${list}`
      : undefined;
  } catch (error) {
    return String(error);
  }
})();

function readHistory(): string[] {
  const added = askGit('log', '--patch', '--format=', '--', list)
    .split('\n')
    .filter((line) => /^\+(?!\+\+)/u.test(line));
  return readAddresses(added.map((line) => line.slice(1)).join('\n'));
}

/** What the test says when it fails. */
export function writeAddressReport(problem: 'broken' | 'unlisted' | 'removed', addresses: readonly string[]): string {
  const words = {
    broken: [
      `${list} promises what the built site does not have:`,
      'Bring the page or anchor back: it has been cited.',
    ],
    unlisted: [
      `the built site has addresses that ${list} does not:`,
      `Add these lines at the end of ${list}, or change the id while it is new.`,
    ],
    removed: [`${list} has lost lines it once had:`, 'Put them back: the list only grows.'],
  } as const;
  const [first, last] = words[problem];
  return addresses.length === 0 ? '' : [first, ...addresses.map((address) => `  ${address}`), last].join('\n');
}
