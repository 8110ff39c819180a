import { listAlternates } from '../edition/alternates.ts';
import { editions } from '../edition/editions.ts';
import { element, writeXml } from './xml.ts';

/** The page’s place in its edition; that of a front page for the front door. */
function placeOf(page: string): string {
  const edition = editions.find(({ id }) => page.startsWith(`${id}/`));
  return edition ? page.slice(edition.id.length + 1) : '';
}

/**
 * Writes the list of pages for search engines, each with the same page in the other editions
 * (https://www.sitemaps.org/protocol.html; https://developers.google.com/search/docs/specialty/international/localized-versions).
 *
 * @param pages every page that should be found, without base path: `en/measures/3-1/`
 * @param root the address that the site’s front door is published under, with a closing slash
 * @returns the file, in the order of the pages’ addresses
 */
export function exportSitemap(pages: readonly string[], root: URL): string {
  const absolute = (page: string): string => new URL(page, root).href;
  const rows = [...pages]
    .sort()
    .map((page) =>
      element('url', {}, [
        element('loc', {}, absolute(page)),
        ...listAlternates(placeOf(page)).map(({ address, hreflang }) =>
          element('xhtml:link', { rel: 'alternate', hreflang, href: absolute(address) }),
        ),
      ]),
    );
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return writeXml(element('urlset', namespaces, rows));
}
