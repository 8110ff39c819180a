import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { createHash } from 'node:crypto';
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { everywhere } from '../support/headers.ts';
import { pages, readHead, readPage } from '../support/site.ts';

const selector = 'meta[http-equiv="Content-Security-Policy"]';
const policyOf = (page: string): string => readHead(page)(selector).attr('content') ?? '';

/** What Google’s evaluator finds grave or likely so. */
function findGrave(policy: string): string[] {
  return new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity === Severity.HIGH || severity === Severity.HIGH_MAYBE)
    .map(({ description, directive }) => `${directive}: ${description}`);
}

/** What a policy without exceptions would refuse in a page, or would not cover. */
function findRefused(html: string): string[] {
  const $ = load(html);
  const policy = $(selector).attr('content') ?? '';
  const found: string[] = [];
  for (const element of $('html, html *').toArray()) {
    for (const name of Object.keys(element.attribs))
      if (name === 'style' || name.startsWith('on')) found.push(`${name} of ${element.name}`);
  }
  if ($('style').length > 0) found.push('style');
  for (const script of $('script:not([src]):not([type="application/ld+json"])').toArray()) {
    const hash = createHash('sha256').update($(script).text()).digest('base64');
    if (!policy.includes(`'sha256-${hash}'`)) found.push('script without its hash');
  }
  if ($('meta').first().attr('charset') === undefined || !$('meta').eq(1).is(selector)) found.push('policy not first');
  return found;
}

describe('the policy of a page', () => {
  it('refuses nothing that stands in any page', () => {
    const refused = pages.flatMap((page) => findRefused(readPage(page).html()).map((what) => `${page}: ${what}`));
    expect(refused).toEqual([]);
  });

  it.each([
    ['a style', (html: string) => html.replace('<h1', '<h1 style="color: red"'), 'style of h1'],
    ['a handler', (html: string) => html.replace('<h1', '<h1 onclick="go()"'), 'onclick of h1'],
    ['a sheet', (html: string) => html.replace('</head>', '<style></style></head>'), 'style'],
    ['a script', (html: string) => html.replace('</head>', '<script>go()</script></head>'), 'script without its hash'],
  ])('would refuse %s written into a page', (_, change, found) => {
    expect(findRefused(change(readPage('en/measures/3-1/index.html').html()))).toEqual([found]);
  });

  it('is one and the same for all pages of an edition, and has nothing grave in it', () => {
    const policies = new Set(pages.filter((page) => page.includes('/')).map(policyOf));
    expect(policies.size).toBe(1);
    for (const policy of [...policies, policyOf('index.html'), policyOf('404.html')]) {
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/u);
      expect(findGrave(policy)).toEqual([]);
    }
  });

  it('is also the header’s, which says what only a header can say besides', () => {
    const header = everywhere['content-security-policy'];
    const directives = (policy: string): string[] => policy.split(/; ?/u).sort();
    expect(findGrave(header)).toEqual([]);
    expect(directives(header)).toEqual(directives(`${policyOf('en/measures/3-1/index.html')};frame-ancestors 'none'`));
  });

  it('would be found grave with one exception', () => {
    expect(
      findGrave(policyOf('index.html').replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")),
    ).not.toEqual([]);
    expect(findGrave(policyOf('index.html').replace("script-src 'self'", 'script-src https:'))).not.toEqual([]);
  });
});
