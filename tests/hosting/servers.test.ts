import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { crawl } from '../support/crawl.ts';
import { forever } from '../support/headers.ts';
import { listFiles } from '../support/project.ts';
import { plain, published, settings } from '../support/published.ts';
import { addressOf, findFaults } from '../support/served.ts';
import { type RunningServer, servers } from '../support/servers.ts';

const sites = [
  { ...plain, address: undefined },
  { ...published, address: settings.SITE_URL },
];
const missing = [
  'nothing',
  'en/nothing/',
  'en/measures/3-1/nothing/deeper/still',
  'data/nothing.json',
  '_astro/nothing.js',
];

/** What hosts read themselves; readers have no address for it. */
const ofHosts = new Set(['.nojekyll', '404.html', '_headers']);

for (const { whyNot } of servers) if (whyNot !== undefined) console.warn(`skipped: ${whyNot}`);

describe.each(servers)('$name', ({ configured, name, ownNotFound, slashless, start, whyNot }) => {
  describe.skipIf(whyNot !== undefined).each(sites)('with the site $name', (site) => {
    let server: RunningServer;
    const files = listFiles(site.files).filter((file) => !ofHosts.has(file));
    const ask = (path: string, init: RequestInit = {}): Promise<Response> =>
      fetch(`${server.origin}${site.base}${path}`, { redirect: 'manual', ...init });

    beforeAll(async () => {
      server = await start(site);
    });

    afterAll(() => server.stop());

    it('serves every file at its address, byte for byte', async () => {
      expect(await findFaults(server.origin, site, files, configured)).toEqual([]);
    });

    it('shows a page also without its closing slash, and by the name of its file', async () => {
      for (const page of ['en', 'en/measures/3-1']) {
        const bare = await ask(page);
        if (slashless === 'redirects') {
          expect(bare.status).toBeGreaterThanOrEqual(301);
          expect(new URL(bare.headers.get('location') ?? '', bare.url).pathname).toBe(`${site.base}${page}/`);
        } else {
          expect(bare.status).toBe(200);
        }
        const whole = readFileSync(join(site.files, page, 'index.html'), 'utf8');
        for (const address of [page, `${page}/index.html`])
          expect(await (await ask(address, { redirect: 'follow' })).text()).toBe(whole);
      }
    });

    it.each(missing)('says of %s that it is not there', async (path) => {
      const response = await ask(path);
      expect(response.status).toBe(404);
      if (!ownNotFound) return;
      expect(await response.text()).toBe(readFileSync(join(site.files, '404.html'), 'utf8'));
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).not.toBe(forever);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    });

    if (configured) {
      it('compresses pages and data, and does not send again what the browser has', async () => {
        for (const path of ['en/measures/3-1/', 'data/guofa-2015-71.json', 'data/guofa-2015-71.xlf']) {
          const response = await ask(path, { headers: { 'Accept-Encoding': 'gzip' } });
          expect(`${path}: ${response.headers.get('content-encoding') ?? 'as it is'}`).toBe(`${path}: gzip`);
          const known = response.headers.get('etag') ?? '';
          expect(known).not.toBe('');
          const again = await ask(path, { headers: { 'Accept-Encoding': 'gzip', 'If-None-Match': known } });
          expect(again.status).toBe(304);
        }
      });
    }

    // Every server serves the same bytes, so one crawl of each site proves its references.
    if (name === 'sirv') {
      it('has no reference that leads nowhere, from any page', async () => {
        const { anchors, broken, fetched } = await crawl(server.origin, site.base, site.address);
        expect(broken).toEqual([]);
        const sentences = 4 * 147;
        expect(anchors).toBeGreaterThan(sentences);
        const pages = files.filter((file) => file.endsWith('.html')).map((file) => `${site.base}${addressOf(file)}`);
        expect(pages.filter((page) => !fetched.has(page))).toEqual([]);
      });
    }
  });
});
