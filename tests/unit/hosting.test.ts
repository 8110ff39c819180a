import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { everywhere, forever, mediaTypes } from '../support/headers.ts';
import { readProjectFile } from '../support/project.ts';
import { findFaults } from '../support/served.ts';
import { listen } from '../support/servers.ts';

/** A CloudFront function, as CloudFront runs it: by the name of its `handler`. */
function loadFunction(name: string): (event: unknown) => Record<string, unknown> {
  const code = readProjectFile(`src/hosting/${name}.js`);
  return runInNewContext(`${code}\nhandler`) as (event: unknown) => Record<string, unknown>;
}

describe('CloudFront’s request', () => {
  const handle = loadFunction('cloudfront-request');
  const ask = (uri: string, querystring = {}): unknown => {
    const answer = handle({ request: { uri, querystring } }) as {
      uri?: string;
      statusCode?: number;
      headers?: { location: { value: string } };
    };
    return answer.uri ?? `${answer.statusCode ?? ''} ${answer.headers?.location.value ?? ''}`;
  };

  it.each([
    ['/', '/index.html'],
    ['/en/measures/3-1/', '/en/measures/3-1/index.html'],
    ['/en/measures/3-1/index.html', '/en/measures/3-1/index.html'],
    ['/en/measures/3-1.csl.json', '/en/measures/3-1.csl.json'],
    ['/en/measures/3-1', '301 /en/measures/3-1/'],
    ['/texts/guofa-2015-71', '301 /texts/guofa-2015-71/'],
    ['//evil.example/x', '301 /evil.example/x/'],
    [String.raw`/\evil.example/x`, '301 /%5Cevil.example/x/'],
  ])('for %s becomes %s', (uri, answer) => {
    expect(ask(uri)).toBe(answer);
  });

  it('keeps the query of a redirect', () => {
    expect(ask('/en/search', { q: { value: '%E4%B8%93' }, part: { value: '3' } })).toBe(
      '301 /en/search/?q=%E4%B8%93&part=3',
    );
  });
});

describe('CloudFront’s response', () => {
  const handle = loadFunction('cloudfront-response');
  /** S3 knows the types of pictures and of what is not text. */
  const ofS3 = ['.pagefind', '.pdf', '.pf_index', '.pf_meta', '.png', '.svg'];
  const headersOf = (uri: string): Record<string, string> => {
    const { headers } = handle({ request: { uri }, response: { headers: {} } }) as {
      headers: Record<string, { value: string }>;
    };
    return Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value]));
  };

  it.each(mediaTypes.filter(([ending]) => !ofS3.includes(ending)))('sends %s as %s', (ending, type) => {
    const uri = ending.startsWith('/') ? `/en${ending}` : `/en/name${ending}`;
    expect(headersOf(uri)['content-type']).toBe(type);
  });

  it('has the headers of every other configuration', () => {
    expect(headersOf('/name.png')).toEqual({ ...everywhere, 'cache-control': 'no-cache' });
    expect(headersOf('/base/_astro/name.png')).toEqual({ ...everywhere, 'cache-control': forever });
    expect(headersOf('/data/name.png')['access-control-allow-origin']).toBe('*');
  });
});

describe('the headers for Cloudflare Pages and Netlify', () => {
  it('are those of every other configuration', () => {
    const rules: Record<string, Record<string, string>> = {};
    let rule: Record<string, string> = {};
    for (const line of readProjectFile('public/_headers').split('\n')) {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/u.exec(line) ?? [];
      if (line.startsWith('/')) rules[line] = rule = {};
      else if (name !== '') rule[name.toLowerCase()] = value;
      else expect(line).toMatch(/^(?:#.*)?$/u);
    }
    expect(rules).toEqual({
      '/*': everywhere,
      '/_astro/*': { 'cache-control': forever },
      '/data/*': { 'access-control-allow-origin': '*' },
    });
  });
});

describe('a server', () => {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  writeFileSync(join(folder, 'a.txt'), 'text');
  const site = { base: '/base/', files: folder };
  const right = { ...everywhere, 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-cache' };

  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it.each([
    { name: 'gives a file as it is', status: 200, body: 'text', headers: right, faults: [] },
    { name: 'is found not to have a file', status: 404, body: '', headers: right, faults: ['a.txt: 404'] },
    { name: 'is found to give another', status: 200, body: 'Text', headers: right, faults: ['a.txt: other bytes'] },
    {
      name: 'is found to send other headers',
      status: 200,
      body: 'text',
      headers: { ...right, 'content-type': 'text/plain', 'cache-control': forever },
      faults: ['a.txt: content-type is text/plain', `a.txt: cache-control is ${forever}`],
    },
  ])('$name', async ({ body, faults, headers, status }) => {
    const server = await listen((_, response) => response.writeHead(status, headers).end(body));
    expect(await findFaults(server.origin, site, ['a.txt'], true)).toEqual(faults);
    await server.stop();
  });
});
