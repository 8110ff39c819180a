import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';

/** Components that a reading page shows at once; their styles are one file. */
const readingStyles = new RegExp(
  [
    String.raw`src/styles/.*\.css`,
    String.raw`src/layouts/(?:Frame|MeasureLayout)\.astro\?.*type=style`,
    // The front page alone leads back to where one stopped.
    String.raw`src/components/(?:bilingual|cite|colophon|commentary|copying|corrections|edition-switch|masthead|mixed|pager|peek|permalink|reading|segment|tombstone|trail|translation)/(?!ContinueReading)[^?]*\.astro\?.*type=style`,
    String.raw`src/components/(?:notes/(?:Note|NoteList)|terms/TermList)\.astro\?.*type=style`,
  ].join('|'),
  'u',
);

/** What every page runs is one file too. */
const pageScripts =
  /src\/(?:components\/(?:dom\/|edition-switch|notes\/note-age|reading\/(?:first-sign|place|typing|keys\.ts|tapping|reading-(?:state|tools))|search\/search-dialog|offline\/start)|schema\/reading-settings)/u;

/** The search over a page is the search page’s own. */
const searchScripts = /src\/(?:components\/search\/(?!search-dialog)|search\/(?:search|offers|results))/u;

/** What other pages need of that too: places and citations for the quotation check, files for the page of downloads. */
const citingScripts = /src\/(?:components\/(?:cite\/(?:clipboard|cite-place)|offline\/download)|cite\/template)/u;

/** What a page with text or citations loads at the reader’s first sign. */
const aidScripts = /src\/(?:components\/(?:cite\/cite-panel|copying|peek|reading\/aids))/u;

/** The text and how it is read, which search, concordance and quotation check all need. */
const textScripts =
  /src\/(?:search\/(?:match|passages|query|search-text|stem|tokens)|edition\/strings)\.ts|wink-porter2-stemmer/u;

/** Vite wraps each `import()` to load styles and modules beside it, 2 KB for every page. Ours have neither: their styles are text in them. */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  apply: 'build',
  load: {
    filter: { id: /vite\/preload-helper/u },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};

/**
 * Says which styles and scripts travel together, so that a page needs few files and none that it does not use.
 *
 * @returns the integration
 */
export function bundles(): AstroIntegration {
  const group = (groups: { name: string; test: RegExp }[]) => ({
    build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
  });
  return {
    name: 'bundles',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          build: { inlineStylesheets: 'never' },
          vite: {
            plugins: [plainImports],
            build: { assetsInlineLimit: 0 },
            environments: {
              prerender: group([{ name: 'reading', test: readingStyles }]),
              client: group([
                { name: 'page', test: pageScripts },
                { name: 'citing', test: citingScripts },
                { name: 'aids', test: aidScripts },
                { name: 'text', test: textScripts },
                { name: 'search', test: searchScripts },
              ]),
            },
          },
        });
      },
    },
  };
}
