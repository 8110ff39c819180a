import { readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { say } from '../../src/commands/setup.mjs';
import { listFiles } from '../support/project.ts';
import { type Figures, makeFigure } from './figures.ts';
import { growProject } from './grown-content.ts';
import { runWatched } from './process-tree.ts';

/** The heap a build of thousands of measures needs; 33 measures are content with Node’s own limit. */
const heap = 12_288;

function sizeOf(folder: string): number {
  return listFiles(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
}

function packedSize(file: string): number {
  return brotliCompressSync(readFileSync(file)).length;
}

/** With an address, the build warns where a page is too heavy: made-up measures can have more notes than any real one. */
const variables = { SITE_URL: 'https://edition.example' };

/** What the built site of a grown project weighs. */
function weigh(dist: string): Readonly<Record<string, number>> {
  const page = join(dist, 'en/measures/3-1/index.html');
  return {
    'files in dist': listFiles(dist).length,
    'dist, MB': sizeOf(dist) / 2 ** 20,
    'search index (pagefind/ and search/), KB': (sizeOf(join(dist, 'pagefind')) + sizeOf(join(dist, 'search'))) / 1024,
    'text that the first query fetches (search/text.json), KB, Brotli':
      packedSize(join(dist, 'search/text.json')) / 1024,
    'page of measure 3-1, bytes, Brotli': packedSize(page),
    'front page, KB, Brotli': packedSize(join(dist, 'en/index.html')) / 1024,
    'whole text, KB, Brotli': packedSize(join(dist, 'en/text/index.html')) / 1024,
  };
}

/**
 * Builds the project with more and more measures.
 *
 * @param counts how many measures
 * @returns what the builds took and what they made, with the counts in the place of sites
 * @throws Error with the end of its output if a build fails
 */
export async function measureScaling(counts: readonly number[]): Promise<Figures> {
  const rows = new Map<string, Map<string, number>>();
  const note = (name: string, count: number, value: number): void => {
    rows.set(name, (rows.get(name) ?? new Map<string, number>()).set(String(count), value));
  };
  for (const count of counts) {
    const folder = join(tmpdir(), `guofa-bench-${count}`);
    say(`${count} measures: writing …`);
    growProject(folder, count);
    const build = [`--max-old-space-size=${heap}`, 'node_modules/astro/bin/astro.mjs', 'build'];
    const { megabytes, output, seconds, succeeded } = await runWatched(build, folder, variables);
    if (!succeeded) throw new Error(`${count} measures could not be built:\n${output.slice(-3000)}`);
    say(`${count} measures: ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB`);
    note('build, s', count, seconds);
    note('build, ms for each measure', count, (1000 * seconds) / count);
    note('peak memory, MB', count, megabytes);
    for (const [name, value] of Object.entries(weigh(join(folder, 'dist')))) note(name, count, value);
  }
  return [...rows].map(([name, values]) => makeFigure(name, values, name.includes('bytes') ? 0 : 1));
}
