import type { AstroIntegration } from 'astro';

/** Components that a reading page shows at once; their styles are one file. */
const readingStyles = new RegExp(
  [
    String.raw`src/styles/.*\.css`,
    String.raw`src/layouts/(?:Frame|MeasureLayout|WholeTextLayout)\.astro\?.*type=style`,
    String.raw`src/components/(?:bilingual|cite|colophon|commentary|copying|corrections|edition-switch|masthead|mixed|pager|peek|permalink|reading|search|segment|tombstone|trail|translation)/[^?]*\.astro\?.*type=style`,
    String.raw`src/components/(?:notes/(?:Note|NoteList)|terms/TermList)\.astro\?.*type=style`,
  ].join('|'),
  'u',
);

/** What every page runs is one file too. */
const pageScripts =
  /src\/(?:components\/(?:dom\/|edition-switch|reading\/(?:place|typing|keys\.ts|tapping|reading-(?:state|tools))|search\/search-dialog|offline\/start)|schema\/reading-settings)/u;

/** The text and how it is read, which search, concordance and quotation check all need. */
const textScripts =
  /src\/(?:search\/(?:match|passages|query|search-text|stem|tokens)|edition\/strings)\.ts|wink-porter2-stemmer/u;

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
            build: { assetsInlineLimit: 0, modulePreload: false },
            environments: {
              prerender: group([{ name: 'reading', test: readingStyles }]),
              client: group([
                { name: 'page', test: pageScripts },
                { name: 'text', test: textScripts },
              ]),
            },
          },
        });
      },
    },
  };
}
