import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readPublisher } from './src/edition/publisher.ts';
import { bundles } from './src/integrations/bundles.ts';
import { contentChecks } from './src/integrations/content-checks.ts';
import { dataManifest } from './src/integrations/data-manifest.ts';
import { globalStyles } from './src/integrations/global-styles.ts';
import { offline } from './src/integrations/offline.ts';
import { pageBudgets } from './src/integrations/page-budgets.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { sitemap } from './src/integrations/sitemap.ts';

const { base, site } = readPublisher(process.env);

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  trailingSlash: 'always',
  // A page that waits for a thread (src/threads) holds up no other.
  build: { concurrency: 256 },
  integrations: [
    bundles(),
    contentChecks(),
    globalStyles(),
    mdx(),
    searchIndex(),
    dataManifest(),
    sitemap(),
    offline(),
    pageBudgets(),
  ],
});
