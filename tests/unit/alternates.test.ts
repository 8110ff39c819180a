import { describe, expect, it } from 'vitest';
import { exportSitemap } from '../../src/export/sitemap.ts';
import { type Declaration, findDisagreements } from '../support/alternates.ts';

const page = (canonical: string | undefined, ...alternates: (readonly [string, string])[]): Declaration => ({
  canonical,
  alternates: alternates.map(([hreflang, href]) => ({ hreflang, href })),
});
const both = [
  ['en', '/en/'],
  ['zh', '/zh/'],
] as const;

describe('pages in several languages', () => {
  it.each<{ name: string; pages: Record<string, Declaration>; found: string[] }>([
    { name: 'agree', pages: { '/en/': page('/en/', ...both), '/zh/': page('/zh/', ...both) }, found: [] },
    {
      name: 'are found where one does not name the other',
      pages: { '/en/': page('/en/', ...both), '/zh/': page('/zh/', ['zh', '/zh/']) },
      found: ['/en/ and /zh/ do not name the same pages'],
    },
    {
      name: 'are found where one calls itself by another’s address, or by none',
      pages: { '/en/': page('/zh/', ...both), '/zh/': page(undefined, ...both) },
      found: ['/en/ calls itself /zh/', '/zh/ calls itself nothing'],
    },
    {
      name: 'are found where one does not exist or does not name itself',
      pages: { '/en/': page('/en/', ['fr', '/fr/']) },
      found: ['/en/ does not name itself', '/en/ names /fr/, which is no page'],
    },
    {
      name: 'are found where a language is named twice',
      pages: { '/en/': page('/en/', ['en', '/en/'], ['en', '/en/']) },
      found: ['/en/ names a language twice'],
    },
  ])('$name', ({ found, pages }) => {
    expect(findDisagreements(new Map(Object.entries(pages)))).toEqual(found);
  });
});

describe('the sitemap', () => {
  it('names each page with the same page in every edition', () => {
    expect(exportSitemap(['en/text/', ''], new URL('https://example.org/guofa/')).split('\n')).toEqual([
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
      '  <url>',
      '    <loc>https://example.org/guofa/</loc>',
      '    <xhtml:link rel="alternate" hreflang="en" href="https://example.org/guofa/en/"/>',
      '    <xhtml:link rel="alternate" hreflang="zh-Hans" href="https://example.org/guofa/zh-hans/"/>',
      '    <xhtml:link rel="alternate" hreflang="zh-Hant-TW" href="https://example.org/guofa/zh-hant-tw/"/>',
      '    <xhtml:link rel="alternate" hreflang="zh-Hant-HK" href="https://example.org/guofa/zh-hant-hk/"/>',
      '    <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/guofa/"/>',
      '  </url>',
      '  <url>',
      '    <loc>https://example.org/guofa/en/text/</loc>',
      '    <xhtml:link rel="alternate" hreflang="en" href="https://example.org/guofa/en/text/"/>',
      '    <xhtml:link rel="alternate" hreflang="zh-Hans" href="https://example.org/guofa/zh-hans/text/"/>',
      '    <xhtml:link rel="alternate" hreflang="zh-Hant-TW" href="https://example.org/guofa/zh-hant-tw/text/"/>',
      '    <xhtml:link rel="alternate" hreflang="zh-Hant-HK" href="https://example.org/guofa/zh-hant-hk/text/"/>',
      '    <xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/guofa/en/text/"/>',
      '  </url>',
      '</urlset>',
      '',
    ]);
  });
});
