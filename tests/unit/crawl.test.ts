import { describe, expect, it } from 'vitest';
import { crawl } from '../support/crawl.ts';
import { listen } from '../support/servers.ts';

/** Serves pages by their addresses; what is no page is 404. */
async function crawlPages(pages: Readonly<Record<string, string>>, start = '/a/'): Promise<readonly string[]> {
  const server = await listen((request, response) => {
    const path = request.url ?? '';
    const page = pages[path];
    const type = path.endsWith('.css') ? 'text/css' : path.endsWith('.js') ? 'text/javascript' : 'text/html';
    if (page === 'redirect') response.writeHead(301, { Location: `${path}/` }).end();
    else response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': type }).end(page);
  });
  const { broken } = await crawl(server.origin, start, 'https://edition.example');
  await server.stop();
  return broken;
}

describe('a crawl', () => {
  it.each([
    {
      name: 'finds nothing where every reference is answered',
      pages: {
        '/a/': '<a href="/a/b/#x"></a><a href="https://example.org/"></a><link href="https://edition.example/a/">',
        '/a/b/': '<p id="x"></p>',
      },
      broken: [],
    },
    { name: 'finds a page that is missing', pages: { '/a/': '<a href="/a/b/">' }, broken: ['/a/ → /a/b/: 404'] },
    {
      name: 'finds a place of a page that is missing',
      pages: { '/a/': '<a href="#x"></a><a href="/a/b/#y">', '/a/b/': '<p id="x">' },
      broken: ['/a/ → /a/#x: no such place', '/a/ → /a/b/#y: no such place'],
    },
    {
      name: 'finds a reference that depends on the page’s own address',
      pages: { '/a/': '<img src="b.png"><a href="../">' },
      broken: ['/a/ → b.png: does not begin at the host’s root', '/a/ → ../: does not begin at the host’s root'],
    },
    {
      name: 'finds a reference that forgets the folder of the site',
      pages: { '/a/': '<a href="/b/">' },
      broken: ['/a/ → /b/: leads out of /a/'],
    },
    {
      name: 'finds a reference that needs a redirect',
      pages: { '/a/': '<a href="/a/b">', '/a/b': 'redirect', '/a/b/': '' },
      broken: ['/a/ → /a/b: 301'],
    },
    {
      name: 'finds what a style sheet or a module asks for in vain',
      pages: {
        '/a/': '<link href="/a/s.css"><script src="/a/m.js"></script>',
        '/a/s.css': 'b{background:url(x.png)}',
        '/a/m.js': 'import{a}from"./n.js";import("./o.js")',
        '/a/n.js': '',
      },
      broken: ['/a/s.css → /a/x.png: 404', '/a/m.js → /a/o.js: 404'],
    },
  ])('$name', async ({ broken, pages }) => {
    expect([...(await crawlPages(pages))].sort()).toEqual([...broken].sort());
  });
});
