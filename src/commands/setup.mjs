import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project’s root. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const cache = join(root, 'node_modules/.cache/commands');

/** What a build depends on. */
const buildInputs = ['src', 'content', 'public', 'astro.config.mjs', 'package-lock.json', 'tsconfig.json'];
export const buildVariables = ['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL', 'CONTACT'];

/**
 * Says what is going on.
 *
 * @param {string} message one line
 */
export function say(message) {
  console.log(`\n› ${message}`);
}

/**
 * Runs a command in the project’s root and shows its output.
 *
 * @param {string} command the program
 * @param {readonly string[]} parameters its arguments
 * @param {NodeJS.ProcessEnv} [environment] variables to add
 * @returns {number} its exit code; 1 if it could not be started
 */
export function run(command, parameters, environment = {}) {
  const result = spawnSync(command, parameters, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
    shell: process.platform === 'win32',
  });
  return result.status ?? 1;
}

/**
 * Runs a command and ends the process with its exit code if it fails.
 *
 * @param {string} command the program
 * @param {readonly string[]} parameters its arguments
 * @param {NodeJS.ProcessEnv} [environment] variables to add
 */
export function mustRun(command, parameters, environment) {
  const code = run(command, parameters, environment);
  if (code !== 0) {
    console.error(
      `\n“${[command, ...parameters].join(' ')}” failed with exit code ${code}; what it printed above says why.`,
    );
    process.exit(code);
  }
}

/**
 * @param {string} path from the root
 * @returns {string[]} the file, or every file below the folder, in a fixed order
 */
function filesBelow(path) {
  const full = join(root, path);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [path];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesBelow(`${path}/${name}`));
}

/**
 * @param {readonly string[]} paths files and folders, from the root
 * @param {readonly string[]} variables names of the environment’s
 */
function fingerprint(paths, variables) {
  const hash = createHash('sha256');
  for (const file of paths.flatMap(filesBelow))
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)));
  for (const name of variables) hash.update(`${name}=${process.env[name] ?? ''}`);
  return hash.digest('hex');
}

/**
 * Does a step unless it was done before from the same files.
 *
 * @param {string} name the step’s name, also that of its stamp
 * @param {string} product the folder the step makes, from the root
 * @param {{ files: readonly string[], variables?: readonly string[] }} inputs the files, folders and variables it is made from
 * @param {() => void} work the step
 */
function once(name, product, { files, variables = [] }, work) {
  const stamp = join(cache, name);
  const state = fingerprint(files, variables);
  if (existsSync(join(root, product)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === state) {
    say(`${name}: nothing has changed, skipped`);
    return;
  }
  say(`${name} …`);
  work();
  mkdirSync(cache, { recursive: true });
  writeFileSync(stamp, state);
}

/** Installs the packages of the lockfile. */
export function install() {
  once('install', 'node_modules', { files: ['package.json', 'package-lock.json'] }, () => {
    mustRun('npm', ['ci', '--no-audit', '--no-fund']);
  });
}

/** Builds the site into `dist/`. */
export function build() {
  once('build', 'dist', { files: buildInputs, variables: buildVariables }, () => {
    mustRun('npm', ['run', '--silent', 'build']);
  });
}
