import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'vite';
import { workerFile, writeRelease } from '../offline/write-release.ts';

/**
 * Bundles the service worker when every other file is there, and tells it what belongs to this release.
 *
 * @returns the integration
 */
export function offline(): AstroIntegration {
  let root = '';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const outDir = fileURLToPath(dir);
        // By itself: a worker shares no chunk with pages, and their chunks stay as they are without it.
        await build({
          configFile: false,
          root,
          logLevel: 'warn',
          build: {
            outDir,
            copyPublicDir: false,
            emptyOutDir: false,
            rolldownOptions: {
              input: `${root}src/offline/worker.ts`,
              output: { format: 'iife', entryFileNames: workerFile },
            },
          },
        });
        const { id } = writeRelease(outDir);
        logger.info(`release ${id}`);
      },
    },
  };
}
