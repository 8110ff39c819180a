import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { bundles } from './src/integrations/bundles.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { dataManifest } from './src/integrations/data-manifest.ts';
import { globalStyles } from './src/integrations/global-styles.ts';
import { searchIndex } from './src/integrations/search-index.ts';

/** The address and folder the site is published under; both may be left out. */
const { BASE_PATH = '/', SITE_URL } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH,
  trailingSlash: 'always',
  integrations: [bundles(), contentChecks(), globalStyles(), mdx(), searchIndex(), dataManifest()],
});
