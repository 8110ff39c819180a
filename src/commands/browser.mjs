import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { canInstallFromDebian, installFromDebian } from './debian.mjs';
import { root, run, say } from './setup.mjs';

const require = createRequire(import.meta.url);

/** Installed browsers, by the names and places their systems give them. */
const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

/** The npm package that ships a Chromium for Linux; fetched only when nothing else is there, so the lockfile stays light. */
const shipped = { name: '@sparticuz/chromium', version: '153.0.0', folder: 'node_modules/.cache/chromium' };

/** @param {string | undefined} path a browser’s path */
function answers(path) {
  if (!path || !existsSync(path)) return false;
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}

function fromEnvironment() {
  const path = process.env['CHROMIUM_PATH'];
  if (!path) return undefined;
  if (answers(path)) return path;
  console.error(`CHROMIUM_PATH is ${path}, where no browser answers: correct it or leave it out.`);
  process.exit(1);
}

/** @returns {string | undefined} where Playwright keeps its own Chromium, if it is there */
function ofPlaywright() {
  const path = require('@playwright/test').chromium.executablePath();
  return answers(path) ? path : undefined;
}

function downloadByPlaywright() {
  say('no Chromium found: asking Playwright for its own …');
  run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
  return ofPlaywright();
}

function fromDebian() {
  if (!canInstallFromDebian()) return undefined;
  say('asking Debian for its Chromium …');
  installFromDebian(['chromium', 'fonts-noto-cjk']);
  return answers('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined;
}

async function fromPackage() {
  if (process.platform !== 'linux') return undefined;
  say(`asking npm for ${shipped.name} …`);
  run('npm', [
    'install',
    '--no-save',
    '--ignore-scripts',
    '--prefix',
    shipped.folder,
    `${shipped.name}@${shipped.version}`,
  ]);
  const entry = join(root, shipped.folder, 'node_modules', shipped.name, 'build/index.js');
  if (!existsSync(entry)) return undefined;
  const path = await (await import(entry)).default.executablePath();
  return answers(path) ? path : undefined;
}

/**
 * Finds a Chromium for the browser tests, or fetches one, and says which it took.
 *
 * @returns {Promise<string>} the path of its program; ends the process with one sentence if there is none
 */
export async function findBrowser() {
  /** @type {readonly [string, () => string | undefined | Promise<string | undefined>][]} */
  const ways = [
    ['named by CHROMIUM_PATH', fromEnvironment],
    ['installed on this machine', () => installed.find(answers)],
    ['Playwright’s own', ofPlaywright],
    ['Playwright’s own, just downloaded', downloadByPlaywright],
    ['Debian’s package, just installed', fromDebian],
    [`shipped in ${shipped.name}`, fromPackage],
  ];
  for (const [name, find] of ways) {
    const path = await find();
    if (path) {
      say(`browser: ${path} (${name})`);
      return path;
    }
  }
  console.error('No Chromium could be found or fetched: install Chrome or Chromium, or set CHROMIUM_PATH to one.');
  process.exit(1);
}
