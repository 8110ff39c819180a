import { spawn, spawnSync } from 'node:child_process';

/** What a run of a program took. */
export interface Run {
  readonly seconds: number;
  /** The most memory that the program and its children held at once, in MB; NaN where `ps` cannot tell. */
  readonly megabytes: number;
  readonly output: string;
  readonly succeeded: boolean;
}

const pollEvery = 200;

/** Sums the resident memory of a process and all below it, in MB. */
function memoryOf(top: number): number {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], { encoding: 'utf8' });
  if (!stdout) return Number.NaN;
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/u).map(Number));
  const family = new Set([top]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const [pid = 0, parent = 0] of rows) if (family.has(parent)) family.add(pid);
  }
  const kilobytes = rows.reduce((sum, [pid = 0, , rss = 0]) => sum + (family.has(pid) ? rss : 0), 0);
  return kilobytes / 1024;
}

/**
 * Runs Node and watches it.
 *
 * @param parameters Node’s arguments
 * @param folder where it runs
 * @param variables what the environment has besides
 * @returns time and peak memory of the whole tree of processes
 */
export function runWatched(
  parameters: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((resolve) => {
    const started = performance.now();
    const child = spawn(process.execPath, parameters, {
      cwd: folder,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CI: 'true', ...variables },
    });
    let output = '';
    let megabytes = child.pid === undefined ? Number.NaN : 0;
    const timer = setInterval(() => {
      megabytes = Math.max(megabytes, memoryOf(child.pid ?? 0));
    }, pollEvery);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('close', (code) => {
      clearInterval(timer);
      resolve({ seconds: (performance.now() - started) / 1000, megabytes, output, succeeded: code === 0 });
    });
  });
}
