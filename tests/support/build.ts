import { spawnSync } from 'node:child_process';

/** Vitest sets variables of its own that Vite would take for the build’s. */
const foreign = new Set(['BASE_URL', 'DEV', 'MODE', 'NODE_ENV', 'PROD', 'SSR', 'TEST', 'VITEST']);

/** Builds the project in a folder, with the variables given beside those of the shell. */
export function buildIn(
  folder: string,
  options: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): { readonly status: number | null; readonly output: string } {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.has(name)));
  const { status, stderr, stdout } = spawnSync('npm', ['run', '--silent', 'build', '--', ...options], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...kept, ...variables },
    shell: process.platform === 'win32',
  });
  return { status, output: stdout + stderr };
}
