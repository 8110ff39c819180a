import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { everywhere, forever, mediaTypes } from '../support/headers.ts';
import { readProjectFile } from '../support/project.ts';

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
