import { pageTitle, writeBody } from '../measured-text.ts';
import type { Peer } from './peer.ts';

const configOf = (sidebar: readonly { text: string; link: string }[]): string => `export default {
  title: '国发〔2015〕71号',
  lang: 'zh-CN',
  cleanUrls: true,
  themeConfig: { search: { provider: 'local' }, sidebar: ${JSON.stringify(sidebar)} },
};
`;

/** VitePress with its local search. */
export const vitepress: Peer = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4' },
  output: '.vitepress/dist',
  build: ['node_modules/vitepress/bin/vitepress.js', 'build'],
  caches: ['.vitepress/cache', 'node_modules/.vite'],
  page: (id) => `measures/${id}`,
  search: { open: '#local-search button', input: '#localsearch-input', result: '.VPLocalSearchBox .result' },
  files: (measures) => ({
    '.vitepress/config.mjs': configOf(
      measures.map((measure) => ({ text: pageTitle(measure), link: `/measures/${measure.id}` })),
    ),
    'index.md': '# 国发〔2015〕71号\n',
    ...Object.fromEntries(
      measures.map((measure) => [`measures/${measure.id}.md`, `# ${pageTitle(measure)}\n\n${writeBody(measure)}\n`]),
    ),
  }),
};
