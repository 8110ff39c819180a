import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { installServers } from './servers.mjs';
import { build, install, mustRun, root, run, say } from './setup.mjs';

const reports = 'test-results';

/** @param {string} name a report’s file */
function readJson(name) {
  const path = join(root, reports, name);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

function count() {
  const vitest = readJson('vitest.json');
  const playwright = readJson('playwright.json')?.stats;
  return {
    passed: (vitest?.numPassedTests ?? 0) + (playwright?.expected ?? 0),
    failed: (vitest?.numFailedTests ?? 0) + (playwright?.unexpected ?? 0) + (playwright?.flaky ?? 0),
    skipped: (vitest?.numPendingTests ?? 0) + (playwright?.skipped ?? 0),
  };
}

rmSync(join(root, reports), { recursive: true, force: true });
install();
const browser = await findBrowser();
installServers();
build();
say('check: format, lint, types, content …');
mustRun('npm', ['run', '--silent', 'check']);
say('tests without a browser …');
const withoutBrowser = run('npm', ['run', '--silent', 'test:vitest']);
say('tests in the browser …');
const withBrowser = run('npm', ['run', '--silent', 'test:playwright'], { CHROMIUM_PATH: browser });

const { failed, passed, skipped } = count();
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(withoutBrowser || withBrowser || (failed > 0 ? 1 : 0));
