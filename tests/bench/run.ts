import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/commands/browser.mjs';
import { build, root, say } from '../../src/commands/setup.mjs';
import { buildMissing, measureBuilds } from './build.ts';
import { type Figures, writeTable } from './figures.ts';
import { type BenchMeasure, readMeasures } from './measured-text.ts';
import type { Site } from './peers/peer.ts';
import { makeQueries } from './queries.ts';
import { measureReading } from './reading.ts';
import { measureSearch } from './search.ts';
import { measureScaling } from './scaling.ts';
import { prepareSites } from './sites.ts';
import { serveFolder } from './static-server.ts';

const parts = ['build', 'reading', 'search'] as const;
type Part = (typeof parts)[number];

function wantedParts(parameters: readonly string[]): readonly Part[] {
  const only = parameters.find((parameter) => parameter.startsWith('--only='))?.slice('--only='.length);
  if (only === undefined) return parts;
  const wanted = only.split(',');
  const unknown = wanted.filter((name) => !parts.some((part) => part === name));
  if (unknown.length > 0) throw new Error(`--only=${unknown.join(',')}: the bench has the parts ${parts.join(', ')}`);
  return parts.filter((part) => wanted.includes(part));
}

/** `--scale=200,1000`: the counts of measures to build with, in place of the comparison. */
function wantedCounts(parameters: readonly string[]): readonly number[] {
  const scale = parameters.find((parameter) => parameter.startsWith('--scale='))?.slice('--scale='.length);
  const counts = (scale?.split(',') ?? []).map(Number);
  if (counts.some((count) => !Number.isInteger(count) || count < 33 || count > 9999))
    throw new Error(`--scale=${scale ?? ''}: give whole numbers from 33 to 9999, such as --scale=200,1000`);
  return counts;
}

function describeMachine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${model}, ${availableParallelism()} cores, ${memory} GB, Node ${process.version}`;
}

const titles: Readonly<Record<Part, string>> = { build: 'Build', reading: 'Reading', search: 'Search' };

async function measureServed(
  sites: readonly Site[],
  measures: readonly BenchMeasure[],
  wanted: readonly Part[],
): Promise<Map<Part, Figures>> {
  const figures = new Map<Part, Figures>();
  if (!wanted.includes('reading') && !wanted.includes('search')) return figures;
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
  const served = await Promise.all(
    sites.map(async (site) => ({ site, ...(await serveFolder(join(site.folder, site.output))) })),
  );
  try {
    say('reading and searching …');
    if (wanted.includes('reading')) figures.set('reading', await measureReading(browser, served));
    if (wanted.includes('search')) figures.set('search', await measureSearch(browser, served, makeQueries(measures)));
  } finally {
    await browser.close();
    for (const { stop } of served) stop();
  }
  return figures;
}

/** Prints a report, and keeps it where it is whole. */
function report(file: string, title: string, tables: readonly string[], isWhole = true): void {
  const load = `load ${loadavg()[0]?.toFixed(1) ?? '?'} at the end`;
  const facts = `${new Date().toISOString().slice(0, 10)}. ${describeMachine()}, ${load}.`;
  const text = [`# ${title}`, 'Written by `npm run bench`; README.md says what is measured.', facts, ...tables].join(
    '\n\n',
  );
  console.log(`\n${text}`);
  if (isWhole) writeFileSync(join(root, 'tests/bench', file), `${text}\n`);
}

async function compare(wanted: readonly Part[]): Promise<void> {
  build();
  const measures = readMeasures();
  const sites = prepareSites(measures);
  const figures = new Map<Part, Figures>();
  if (wanted.includes('build')) figures.set('build', await measureBuilds(sites));
  else await buildMissing(sites);
  for (const [part, list] of await measureServed(sites, measures, wanted)) figures.set(part, list);
  const names = sites.map(({ name }) => name);
  const tables = [...figures].map(([part, list]) => `## ${titles[part]}\n\n${writeTable(list, names)}`);
  report('RESULTS.md', 'This site beside its peers', tables, wanted.length === parts.length);
}

async function scale(counts: readonly number[]): Promise<void> {
  const figures = await measureScaling(counts);
  report('SCALING.md', 'The same site with more measures', [writeTable(figures, counts.map(String), 'plain')]);
}

const counts = wantedCounts(process.argv.slice(2));
await (counts.length > 0 ? scale(counts) : compare(wantedParts(process.argv.slice(2))));
