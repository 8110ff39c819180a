import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import unicorn from 'eslint-plugin-unicorn';
import ts from 'typescript-eslint';

/**
 * The direction of imports. Each room of `src/` may import from the rooms listed, and from itself; the message names the
 * right home for what was reached for.
 */
const rooms = {
  threads: { from: [], home: 'threads/ run any module: the work belongs to the room that wants it' },
  budgets: { from: [], home: 'budgets/ read dist/ after the build: they know files, not what made them' },
  schema: { from: [], home: 'a schema knows only Zod: move the logic to text/ or checks/' },
  source: { from: ['schema'], home: 'source/ knows only the bytes of the source: compare with content in checks/' },
  text: { from: ['schema'], home: 'text/ holds pure functions on strings: pass in what you need' },
  edition: {
    from: ['schema', 'text'],
    home: 'edition/ holds the table of editions, paths and strings: content belongs in view/',
  },
  checks: {
    from: ['schema', 'source', 'text', 'edition'],
    home: 'checks/ read the files themselves: they run before any view exists',
  },
  cite: {
    from: ['schema', 'text', 'edition'],
    home: 'cite/ writes citations from plain facts: look things up in view/',
  },
  view: {
    from: ['schema', 'source', 'text', 'edition', 'cite'],
    home: 'a view is made from the corpus: markup belongs in components/',
  },
  fonts: {
    from: ['schema', 'text', 'view', 'threads'],
    home: 'fonts/ know characters, not what is set with them: lay pages out in export/',
  },
  export: {
    from: ['schema', 'source', 'text', 'edition', 'cite', 'view', 'fonts', 'threads'],
    home: 'an export is made from the corpus of view/',
  },
  search: {
    from: ['schema', 'source', 'text', 'edition'],
    home: 'search/ reads dist/ after the build and runs in the browser: it knows no view',
  },
  quotation: {
    from: ['search'],
    home: 'quotation/ compares with the text that search/ reads: settings belong in view/',
  },
  offline: {
    from: ['edition'],
    home: 'offline/ reads dist/ after the build and runs in the service worker: it knows no view and no page',
  },
  charts: {
    from: ['schema', 'text', 'edition', 'view'],
    home: 'a picture is drawn from a finished object: look things up in view/',
  },
  components: {
    from: ['schema', 'text', 'edition', 'cite', 'view', 'charts', 'search', 'quotation', 'offline'],
    home: 'a component gets a finished object: look things up in view/',
  },
  layouts: {
    from: ['edition', 'view', 'charts', 'components'],
    home: 'a layout arranges components: look things up in view/',
  },
  pages: {
    from: ['schema', 'edition', 'view', 'fonts', 'layouts', 'components', 'export'],
    home: 'a page routes: get the list, pick the view, render one component',
  },
  integrations: {
    from: ['budgets', 'checks', 'schema', 'search', 'offline', 'text', 'edition', 'export'],
    home: 'an integration calls one function from elsewhere',
  },
};

/**
 * Packages that some rooms alone may use.
 *
 * @type {readonly { name: string, rooms: readonly string[], home: string }[]}
 */
const homes = [
  { name: 'opencc-js', rooms: ['text'], home: 'text/script.ts' },
  { name: '@observablehq/plot', rooms: ['charts'], home: 'charts/' },
  { name: 'diff/lib/diff/array.js', rooms: ['quotation'], home: 'quotation/compare.ts' },
  { name: 'citeproc', rooms: ['cite'], home: 'cite/format.ts' },
  { name: 'fflate', rooms: ['export'], home: 'export/epub/archive.ts' },
  { name: '@resvg/resvg-js', rooms: ['export'], home: 'export/card/render-thread.ts' },
  { name: 'linkedom', rooms: ['charts'], home: 'charts/surface.ts' },
  { name: 'subset-font', rooms: ['fonts'], home: 'fonts/make-font.ts' },
  { name: 'fontverter', rooms: ['fonts'], home: 'fonts/unpack.ts and fonts/web-font-thread.ts' },
  { name: 'xastscript', rooms: ['export'], home: 'export/xml.ts' },
  { name: 'xast-util-to-xml', rooms: ['export'], home: 'export/xml.ts' },
  { name: 'workbox-routing', rooms: ['offline'], home: 'offline/routes.ts' },
  { name: 'workbox-strategies', rooms: ['offline'], home: 'offline/routes.ts' },
  { name: 'pagefind', rooms: ['search'], home: 'search/' },
  { name: 'astro:content', rooms: ['view', 'pages'], home: 'view/corpus.ts and the pages that render a body' },
];

/**
 * For each room: which other rooms and which packages it may not import.
 *
 * @type {import('eslint').Linter.Config[]}
 */
const directions = /** @type {[string, { from: readonly string[], home: string }][]} */ (Object.entries(rooms)).map(
  ([room, { from, home }]) => {
    const closed = Object.keys(rooms).filter((name) => name !== room && !from.includes(name));
    return {
      files: [`src/${room}/**`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            paths: homes
              .filter(({ rooms: open }) => !open.includes(room))
              .map(({ home: only, name }) => ({ name, message: `Only ${only} uses ${name}.` })),
            patterns: [
              {
                regex: `^(?:\\.\\./)+(?:${closed.join('|')})/`,
                message: `Imports run one way (see README.md): ${home}.`,
              },
            ],
          },
        ],
      },
    };
  },
);

export default defineConfig(
  { ignores: ['dist', '.astro', 'node_modules', 'tests/fixtures', 'test-results'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A spread string gives code points, which is what the text is counted in.
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  { files: ['src/pages/**/*.ts'], rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' } },
  astro.configs.recommended,
  {
    plugins: { unicorn },
    rules: {
      'unicorn/filename-case': ['error', { cases: { kebabCase: true, pascalCase: true } }],
      eqeqeq: 'error',
      'no-console': 'error',
    },
  },
  ...directions,
  {
    // An example for readers, in the JavaScript that every runtime has.
    files: ['src/components/api/*.js'],
    languageOptions: { globals: { fetch: 'readonly' } },
  },
  {
    files: ['src/commands/**', 'tests/**', '*.mjs'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
);
