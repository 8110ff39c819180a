import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { checkContent } from '../checks/check-content.ts';
import { writeReport } from '../checks/report.ts';

/**
 * Checks the content before anything is built. A build stops at the first report; the development server prints it
 * and goes on, since the editor is about to mend the file.
 *
 * @returns the integration
 */
export function contentChecks(): AstroIntegration {
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': ({ command, config, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const report = writeReport(checkContent(fileURLToPath(config.root)));
        if (report === '') return;
        if (command === 'build') throw new AstroError(`\n${report}`);
        logger.error(`\n${report}`);
      },
    },
  };
}
