import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fingerprint, makeManifest } from '../export/manifest.ts';

/**
 * Writes `/data/manifest.json` when every other file under `/data/` is there.
 *
 * @returns the integration
 */
export function dataManifest(): AstroIntegration {
  return {
    name: 'data-manifest',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const data = join(fileURLToPath(dir), 'data');
        const files = readdirSync(data, { encoding: 'utf8', recursive: true })
          .filter((file) => file !== 'manifest.json' && statSync(join(data, file)).isFile())
          .map((file) => ({ path: file.replaceAll('\\', '/'), ...fingerprint(readFileSync(join(data, file))) }));
        writeFileSync(join(data, 'manifest.json'), `${JSON.stringify(makeManifest(files), null, 2)}\n`);
        logger.info(`${files.length} files listed`);
      },
    },
  };
}
