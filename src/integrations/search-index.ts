import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'yaml';
import { aliasesSchema } from '../schema/alias.ts';
import { documentSchema } from '../schema/document.ts';
import { scriptExceptionsSchema } from '../schema/script-exceptions.ts';
import { buildSearch, type IndexedEdition, type IndexedReference } from '../search/build-index.ts';
import { createConverter, simplify } from '../text/script.ts';

/**
 * Builds the search index from the finished site’s own data.
 *
 * @returns the integration
 */
export function searchIndex(): AstroIntegration {
  let root = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const read = (file: string): unknown => parse(readFileSync(join(root, 'content', file), 'utf8'));
        const { id } = documentSchema.parse(read('document.yaml'));
        const built = (file: string): unknown => JSON.parse(readFileSync(join(dist, 'data', file), 'utf8'));
        const edition = built(`${id}.json`) as IndexedEdition;
        const references = built('reference.json') as IndexedReference[];
        const exceptions = scriptExceptionsSchema.parse(read('script-exceptions.yaml'));
        const [tw, hk] = [createConverter('tw', exceptions), createConverter('hk', exceptions)];
        const aliases = aliasesSchema.parse(read('aliases.yaml')).map((row) => {
          const spelled = row.alias.toLowerCase();
          const shown = { hans: row.for, tw: tw(row.for), hk: hk(row.for) };
          return { ...row, keys: [...new Set([spelled, simplify(spelled, 'tw')])], shown };
        });
        const count = await buildSearch(dist, { edition, references, aliases });
        logger.info(`${count} records indexed`);
      },
    },
  };
}
