import { readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { exportSitemap } from '../export/sitemap.ts';
import { retiredListSchema } from '../schema/retired.ts';

/**
 * Writes `/sitemap.xml` where the site’s address is known; the format has no relative addresses.
 *
 * @returns the integration
 */
export function sitemap(): AstroIntegration {
  let root: URL | undefined;
  let folder: URL | undefined;
  return {
    name: 'sitemap',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = config.root;
        root = config.site === undefined ? undefined : new URL(config.base, config.site);
      },
      'astro:build:done': ({ dir, logger, pages }) => {
        if (!root) {
          logger.info('SITE_URL is not set: no sitemap');
          return;
        }
        const file = readFileSync(new URL('content/retired.yaml', folder), 'utf8');
        const retired = retiredListSchema.parse(parse(file)).map(({ address }) => address.replace('{edition}/', ''));
        const found = pages
          .map(({ pathname }) => pathname)
          .filter((pathname) => !pathname.startsWith('404') && !retired.includes(pathname.replace(/^[^/]+\//u, '')));
        writeFileSync(new URL('sitemap.xml', dir), exportSitemap(found, root));
        logger.info(`${found.length} pages listed`);
      },
    },
  };
}
