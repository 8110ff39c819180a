import { pageTitle, writeBody } from '../measured-text.ts';
import type { Peer } from './peer.ts';

const config = `module.exports = {
  title: '国发〔2015〕71号',
  url: 'https://example.org',
  baseUrl: '/',
  trailingSlash: true,
  i18n: { defaultLocale: 'zh-CN', locales: ['zh-CN'] },
  presets: [['classic', { docs: { routeBasePath: '/' }, blog: false }]],
  themes: [
    [
      require.resolve('@easyops-cn/docusaurus-search-local'),
      { hashed: true, language: ['en', 'zh'], docsRouteBasePath: '/', indexBlog: false },
    ],
  ],
};
`;

/** Docusaurus with the local search that its documentation names first. */
export const docusaurus: Peer = {
  name: 'Docusaurus',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    react: '19.2.0',
    'react-dom': '19.2.0',
  },
  output: 'build',
  build: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
  caches: ['.docusaurus', 'node_modules/.cache'],
  page: (id) => `measures/${id}/`,
  search: {
    open: '.navbar__search-input',
    input: '.navbar__search-input',
    result: '.navbar__search [class*="suggestion_"]',
  },
  files: (measures) => ({
    'docusaurus.config.js': config,
    'docs/index.md': '---\ntitle: 国发〔2015〕71号\nslug: /\n---\n',
    ...Object.fromEntries(
      measures.map((measure) => [
        `docs/measures/${measure.id}.md`,
        `---\ntitle: ${JSON.stringify(pageTitle(measure))}\n---\n\n${writeBody(measure)}\n`,
      ]),
    ),
  }),
};
