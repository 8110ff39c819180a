// A CloudFront function for the event “viewer response”; s3-cloudfront.md says how to use it.

/**
 * The types of files that an upload to S3 does not know, or knows without their encoding.
 *
 * @type {[RegExp, string][]}
 */
const types = [
  [/\/changes\.xml$/, 'application/atom+xml; charset=utf-8'],
  [/\.csl\.json$/, 'application/vnd.citationstyles.csl+json; charset=utf-8'],
  [/\.bib$/, 'application/x-bibtex; charset=utf-8'],
  [/\.css$/, 'text/css; charset=utf-8'],
  [/\.csv$/, 'text/csv; charset=utf-8'],
  [/\.epub$/, 'application/epub+zip'],
  [/(?:\.html|\/)$/, 'text/html; charset=utf-8'],
  [/\.js$/, 'text/javascript; charset=utf-8'],
  [/\.json$/, 'application/json; charset=utf-8'],
  [/\.jsonld$/, 'application/ld+json; charset=utf-8'],
  [/\.mdx?$/, 'text/markdown; charset=utf-8'],
  [/\.ris$/, 'application/x-research-info-systems; charset=utf-8'],
  [/\.tsv$/, 'text/tab-separated-values; charset=utf-8'],
  [/\.txt$/, 'text/plain; charset=utf-8'],
  [/\.webmanifest$/, 'application/manifest+json; charset=utf-8'],
  [/\.woff2$/, 'font/woff2'],
  [/\.xlf$/, 'application/xliff+xml; charset=utf-8'],
  [/\.(?:xml|tmx)$/, 'application/xml; charset=utf-8'],
];

/**
 * Adds every header, all in this one place, and the types that S3 may lack.
 *
 * @param {{ request: { uri: string }, response: { headers: Record<string, { value: string }> } }} event what CloudFront gives
 * @returns {object} the response with its headers
 */
// eslint-disable-next-line no-unused-vars -- CloudFront calls it by its name.
function handler(event) {
  const uri = event.request.uri;
  const headers = event.response.headers;
  // What stands in _astro/ has a checksum of its content in its name; everything else is asked for again.
  const isHashed = uri.includes('/_astro/');
  headers['cache-control'] = { value: isHashed ? 'public, max-age=31536000, immutable' : 'no-cache' };
  headers['content-security-policy'] = {
    value:
      "default-src 'self'; script-src 'self' 'wasm-unsafe-eval' 'sha256-H3KeU7vmf163ekWkIjYXSMkRixlAXbcwDcX+eC3rawg=' 'sha256-Zl6UEvLoSdg0+V5aNUfj2LuUpDYb2Wrvkf992/C+6I8='; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types worker",
  };
  headers['referrer-policy'] = { value: 'same-origin' };
  headers['x-content-type-options'] = { value: 'nosniff' };
  // Programs in a browser may read the data from any site.
  if (uri.includes('/data/')) headers['access-control-allow-origin'] = { value: '*' };
  const row = types.find((one) => one[0].test(uri));
  if (row) headers['content-type'] = { value: row[1] };
  return event.response;
}
