import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { exportSitemap } from '../export/sitemap.ts';

/**
 * Writes `/sitemap.xml` where the site’s address is known; the format has no relative addresses.
 *
 * @returns the integration
 */
export function sitemap(): AstroIntegration {
  let root: URL | undefined;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.site === undefined ? undefined : new URL(config.base, config.site);
      },
      'astro:build:done': ({ dir, logger, pages }) => {
        if (!root) {
          logger.info('SITE_URL is not set: no sitemap');
          return;
        }
        const found = pages.map(({ pathname }) => pathname).filter((pathname) => !pathname.startsWith('404'));
        writeFileSync(new URL('sitemap.xml', dir), exportSitemap(found, root));
        logger.info(`${found.length} pages listed`);
      },
    },
  };
}
