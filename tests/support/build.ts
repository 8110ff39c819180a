import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './project.ts';

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

/** Makes a copy of the project that has its own content and output but shares the installed packages; whoever asks for it removes it. */
export function copyProject(): string {
  // Not under node_modules, where Node reads no TypeScript.
  const copy = mkdtempSync(join(tmpdir(), 'build-'));
  for (const name of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}
