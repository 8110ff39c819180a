import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { say } from '../../src/commands/setup.mjs';
import { listFiles } from '../support/project.ts';
import type { Site } from './peers/peer.ts';
import { type Figures, makeFigure } from './figures.ts';
import { type Run, runWatched } from './process-tree.ts';
import { median } from './statistics.ts';

const rounds = 3;

/** Where earlier builds are put while builds are timed. */
function asideOf({ folder }: Site): string {
  return join(folder, 'node_modules/.bench-aside');
}

/**
 * Takes away what a build wrote. It is not deleted yet: for minutes afterwards ext4 would step over every deleted inode for each new file, which
 * costs a site of thousands of files more than one of a hundred, and is no part of building it.
 */
function putAside(site: Site, path: string): void {
  const from = join(site.folder, path);
  if (!existsSync(from)) return;
  const to = asideOf(site);
  mkdirSync(to, { recursive: true });
  renameSync(from, join(to, `${path.replaceAll('/', '-')}-${Date.now()}`));
}

async function buildOnce(site: Site, keepsCaches = false): Promise<Run> {
  for (const path of [site.output, ...(keepsCaches ? [] : site.caches)]) putAside(site, path);
  const run = await runWatched(site.build, site.folder);
  if (!run.succeeded) throw new Error(`${site.name} could not be built:\n${run.output.slice(-2000)}`);
  return run;
}

/** Builds the sites that have not been built yet. */
export async function buildMissing(sites: readonly Site[]): Promise<void> {
  for (const site of sites) if (!existsSync(join(site.folder, site.output))) await buildOnce(site);
}

/**
 * Builds every site from nothing, in turns, so that a busy moment of the machine falls on all of them.
 *
 * @param sites the sites
 * @returns seconds and megabytes, medians, and what was written in that time
 */
export async function measureBuilds(sites: readonly Site[]): Promise<Figures> {
  const runs = new Map<string, Run[]>(sites.map(({ name }) => [name, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const site of sites) {
      const run = await buildOnce(site);
      say(`build ${round} of ${rounds}, ${site.name}: ${run.seconds.toFixed(1)} s, ${run.megabytes.toFixed(0)} MB`);
      runs.get(site.name)?.push(run);
    }
  }
  const again = new Map<string, number>();
  for (const site of sites) again.set(site.name, (await buildOnce(site, true)).seconds);
  for (const site of sites) rmSync(asideOf(site), { recursive: true, force: true });
  const of = (pick: (run: Run) => number): ReadonlyMap<string, number> =>
    new Map([...runs].map(([name, list]) => [name, median(list.map(pick))]));
  const files = new Map(sites.map(({ folder, name, output }) => [name, listFiles(join(folder, output))]));
  const countOf = (kind: RegExp): ReadonlyMap<string, number> =>
    new Map([...files].map(([name, list]) => [name, list.filter((file) => kind.test(file)).length]));
  return [
    makeFigure(
      `build from nothing, s (median of ${rounds})`,
      of(({ seconds }) => seconds),
      1,
    ),
    makeFigure('pages of HTML that it writes', countOf(/\.html$/u)),
    makeFigure('all files that it writes', countOf(/./u)),
    makeFigure('build again with what it kept, s (once)', again, 1),
    makeFigure(
      'peak memory of a build, MB',
      of(({ megabytes }) => megabytes),
    ),
  ];
}
