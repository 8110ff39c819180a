import { existsSync } from 'node:fs';
import { run } from './setup.mjs';

/** @returns {boolean} whether Debian’s packages can be installed here without asking for a password */
export function canInstallFromDebian() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * Installs packages of Debian, without those they merely recommend.
 *
 * @param {readonly string[]} packages their names
 */
export function installFromDebian(packages) {
  run('apt-get', ['update', '-qq']);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
    DEBIAN_FRONTEND: 'noninteractive',
  });
}
