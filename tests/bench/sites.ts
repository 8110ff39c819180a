import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root, say } from '../../src/commands/setup.mjs';
import type { BenchMeasure } from './measured-text.ts';
import { docusaurus } from './peers/docusaurus.ts';
import type { Peer, Site } from './peers/peer.ts';
import { starlight } from './peers/starlight.ts';
import { vitepress } from './peers/vitepress.ts';

/** Everything that this site is compared with, the nearest relative first. */
const peers: readonly Peer[] = [starlight, vitepress, docusaurus];

/** This site: four editions with all exports. */
export const ours: Site = {
  name: 'this site',
  folder: root,
  output: 'dist',
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite', 'node_modules/.cache/made'],
  page: (id) => `zh-hans/measures/${id}/`,
  search: { open: '[data-opens-search]', input: '#search-query', result: '[data-hit]' },
};

/** Peers live outside the project: inside, they would find its packages before their own. */
const scratch = join(tmpdir(), 'guofa-bench');

function install(folder: string, peer: Peer): boolean {
  const manifest = JSON.stringify({ private: true, dependencies: peer.packages });
  const file = join(folder, 'package.json');
  const isInstalled = existsSync(join(folder, 'node_modules')) && existsSync(file);
  if (isInstalled && readFileSync(file, 'utf8') === manifest) return true;
  say(`${peer.name}: installing into ${folder} …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--silent'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) rmSync(file);
  return status === 0;
}

/**
 * Installs the peers and writes their sites.
 *
 * @param measures what their pages are made from
 * @returns this site and every peer that could be installed; the others are named with the reason
 */
export function prepareSites(measures: readonly BenchMeasure[]): readonly Site[] {
  const ready = peers.flatMap((peer): Site[] => {
    const folder = join(scratch, peer.name.toLowerCase());
    if (!install(folder, peer)) {
      say(`${peer.name} is left out: npm could not install it, for which it needs the network`);
      return [];
    }
    for (const [path, content] of Object.entries(peer.files(measures))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return [{ ...peer, folder }];
  });
  return [ours, ...ready];
}
