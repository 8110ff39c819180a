import { pageTitle, writeBody } from '../measured-text.ts';
import type { Peer } from './peer.ts';

const config = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  integrations: [
    starlight({
      title: '国发〔2015〕71号',
      locales: { root: { label: '中文', lang: 'zh-CN' } },
      sidebar: [{ label: '各项', items: [{ autogenerate: { directory: 'measures' } }] }],
    }),
  ],
});
`;

const collections = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Starlight with the search it brings along, Pagefind. */
export const starlight: Peer = {
  name: 'Starlight',
  packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.4' },
  output: 'dist',
  build: ['node_modules/astro/bin/astro.mjs', 'build'],
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  page: (id) => `measures/${id}/`,
  search: { open: 'button[data-open-modal]', input: '.pagefind-ui__search-input', result: '.pagefind-ui__result' },
  files: (measures) => ({
    'astro.config.mjs': config,
    'src/content.config.ts': collections,
    'src/content/docs/index.md': '---\ntitle: 国发〔2015〕71号\n---\n',
    ...Object.fromEntries(
      measures.map((measure) => [
        `src/content/docs/measures/${measure.id}.md`,
        `---\ntitle: ${JSON.stringify(pageTitle(measure))}\n---\n\n${writeBody(measure)}\n`,
      ]),
    ),
  }),
};
