import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkBudgets } from '../budgets/page-weight.ts';
import { editions } from '../edition/editions.ts';

/**
 * Ends the build with an error if a measure’s page costs its reader more than it may.
 *
 * @returns the integration
 */
export function pageBudgets(): AstroIntegration {
  return {
    name: 'budgets',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { cost, page } = await checkBudgets(
          fileURLToPath(dir),
          editions.map(({ id }) => id),
        );
        logger.info(
          `${page}, the heaviest: ${cost.document} bytes, ${cost.requests} requests, ${cost.scripts} bytes of JavaScript`,
        );
      },
    },
  };
}
