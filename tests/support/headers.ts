/** What every configuration we ship must send, written out: the test must not learn it from the configurations. */

/** With every answer of the site’s own. */
export const everywhere = {
  'content-security-policy':
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-H3KeU7vmf163ekWkIjYXSMkRixlAXbcwDcX+eC3rawg=' 'sha256-Zl6UEvLoSdg0+V5aNUfj2LuUpDYb2Wrvkf992/C+6I8='; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types worker",
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as const;

/** With what has a checksum in its name. */
export const forever = 'public, max-age=31536000, immutable';

/** The media type of each kind of file, by what its path ends in; the first that fits. */
export const mediaTypes = [
  ['/changes.xml', 'application/atom+xml; charset=utf-8'],
  ['.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  ['.bib', 'application/x-bibtex; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
  ['.epub', 'application/epub+zip'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.jsonld', 'application/ld+json; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.mdx', 'text/markdown; charset=utf-8'],
  ['.pdf', 'application/pdf'],
  ['.png', 'image/png'],
  ['.ris', 'application/x-research-info-systems; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.tmx', 'application/xml; charset=utf-8'],
  ['.tsv', 'text/tab-separated-values; charset=utf-8'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.webmanifest', 'application/manifest+json; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.xlf', 'application/xliff+xml; charset=utf-8'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.pagefind', 'application/octet-stream'],
  ['.pf_index', 'application/octet-stream'],
  ['.pf_meta', 'application/octet-stream'],
] as const;

/** The media type that a file must be sent with; undefined where the table has none. */
export function mediaTypeOf(file: string): string | undefined {
  return mediaTypes.find(([ending]) => `/${file}`.endsWith(ending))?.[1];
}
