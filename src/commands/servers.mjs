import { spawnSync } from 'node:child_process';
import { canInstallFromDebian, installFromDebian } from './debian.mjs';
import { say } from './setup.mjs';

/** The servers that the site is tested on with our configurations: Debian’s packages, and what makes each answer. */
const servers = /** @type {const} */ ([
  ['nginx', '-v'],
  ['caddy', 'version'],
]);

function listMissing() {
  return servers.filter(([name, option]) => spawnSync(name, [option]).error).map(([name]) => name);
}

/** Installs the servers that are missing, in CI alone: elsewhere their packages could start services that nobody asked for. */
export function installServers() {
  const missing = listMissing();
  if (missing.length === 0) return;
  if (process.env['CI'] && canInstallFromDebian()) {
    say(`asking Debian for ${missing.join(' and ')} …`);
    installFromDebian(missing);
  }
  const absent = listMissing();
  if (absent.length > 0) say(`not installed, so not tested: ${absent.join(', ')}`);
}
