import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { weighHeaviest } from '../budgets/page-weight.ts';
import { editions } from '../edition/editions.ts';

/**
 * Ends the build with an error if a measure’s page costs its reader more than it may. Where the publisher’s own address, which stands in every page, may be what
 * is too much, it only warns.
 *
 * @returns the integration
 */
export function pageBudgets(): AstroIntegration {
  let hasAddress = false;
  return {
    name: 'budgets',
    hooks: {
      'astro:config:done': ({ config }) => {
        hasAddress = config.site !== undefined || config.base !== '/';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folders = editions.map(({ id }) => id);
        const { cost, over, page } = await weighHeaviest(fileURLToPath(dir), folders);
        if (over.length > 0 && !hasAddress) throw new Error(over.join('\n'));
        for (const line of over) logger.warn(line);
        const { document, requests, scripts } = cost;
        logger.info(`${page}, the heaviest: ${document} bytes, ${requests} requests, ${scripts} bytes of JavaScript`);
      },
    },
  };
}
