import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { listFiles } from '../support/project.ts';
import { published, settings } from '../support/published.ts';
import { validate, whyNoValidation } from '../support/schemas.ts';
import { editions } from '../support/site.ts';

const address = 'https://edition.example/texts/guofa-2015-71/';
const read = (file: string): string => readFileSync(join(published.files, file), 'utf8');
const readPage = (file: string): CheerioAPI => load(read(file));
const readXml = (file: string): CheerioAPI => load(read(file), { xml: true });

describe('the sitemap', () => {
  const $ = readXml('sitemap.xml');
  const listed = $('loc')
    .toArray()
    .map((element) => $(element).text());

  it('lists every page by its whole address, and not the page for wrong addresses', () => {
    const built = listFiles(published.files).filter((file) => file.endsWith('index.html'));
    expect(listed).toEqual(built.map((file) => `${address}${file.replace(/index\.html$/u, '')}`).sort());
  });

  it.each(['en/measures/3-1/', 'zh-hant-tw/', ''])('says of “%s” what the page itself says', (page) => {
    const links = $('url')
      .filter((_, element) => $(element).children('loc').text() === `${address}${page}`)
      .children('xhtml\\:link')
      .toArray()
      .map(({ attribs }) => `${attribs['hreflang'] ?? ''} ${attribs['href'] ?? ''}`);
    const own = readPage(`${page}index.html`)('link[rel="alternate"][hreflang]')
      .toArray()
      .map(({ attribs }) => `${attribs['hreflang'] ?? ''} ${attribs['href'] ?? ''}`);
    expect(links).toEqual(own);
    expect(links).toHaveLength(5);
  });

  if (whyNoValidation !== undefined) console.warn(`the sitemap is not validated: ${whyNoValidation}`);

  it.skipIf(whyNoValidation !== undefined)('is valid, and no longer so with one broken element', () => {
    const xml = read('sitemap.xml');
    expect(validate(xml, '--schema', 'sitemap-all.xsd')).toBe('');
    expect(
      validate(xml.replace('<loc>', '<place>').replace('</loc>', '</place>'), '--schema', 'sitemap-all.xsd'),
    ).not.toBe('');
  });

  it('is named to search engines', () => {
    expect(read('robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`);
  });
});

describe.each(editions)('the feed of changes in $id', ({ id, lang }) => {
  const $ = readXml(`${id}/changes.xml`);
  const page = readPage(`${id}/changes/index.html`);
  const titles = $('entry > title')
    .toArray()
    .map((title) => $(title).text());

  it('has what Atom demands, in the edition’s language', () => {
    expect($('feed').attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect($('feed').attr('xml:lang')).toBe(lang);
    expect($('feed > author > name').text()).not.toBe('');
    expect($('feed > link[rel="self"]').attr('href')).toBe(`${address}${id}/changes.xml`);
    const items = [
      $('feed'),
      ...$('entry')
        .toArray()
        .map((entry) => $(entry)),
    ];
    for (const item of items) {
      expect(item.children('title').text()).not.toBe('');
      expect(item.children('id').text()).toMatch(
        /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
      );
      expect(item.children('updated').text()).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00Z$/u);
    }
    const ids = items.map((item) => item.children('id').text());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has the changes of the page, in the same order, with whole addresses', () => {
    const shown = page('main li h2')
      .toArray()
      .map((heading) => page(heading).text().trim());
    expect(titles).toEqual(shown);
    expect(titles.length).toBeGreaterThan(0);
    const links = $('entry > link')
      .toArray()
      .map(({ attribs }) => attribs['href'] ?? '');
    expect(links.filter((link) => !link.startsWith(`${address}${id}/`))).toEqual([]);
  });
});

describe('a publisher’s contact and repository', () => {
  const $ = readPage('en/measures/3-1/index.html');
  const linkOf = (name: string): string | undefined =>
    $('a')
      .filter((_, link) => $(link).text().trim() === name)
      .attr('href');

  it('stand at the foot of every page', () => {
    expect(linkOf('Contact')).toBe(`mailto:${settings.CONTACT}`);
    expect(linkOf('Files of this edition')).toBe(settings.REPOSITORY_URL);
  });

  it('let a reader report a mistake in one sentence', () => {
    const reports = $('a[href*="/issues/new"]')
      .toArray()
      .map(({ attribs }) => new URL(attribs['href'] ?? '').searchParams);
    expect(reports.map((report) => report.get('title'))).toEqual([
      'Mistake in 3-1',
      ...Array.from({ length: reports.length - 1 }, (_, index) => `Mistake in 3-1.${index + 1}`),
    ]);
    expect(reports).toHaveLength(1 + $('[data-sentence][id]').length);
    expect(reports[2]?.get('body')).toContain(`${address}en/measures/3-1/#s2\n`);
    expect(linkOf('The file of this measure')).toBe(`${settings.REPOSITORY_URL}/blob/HEAD/content/measures/3-1.mdx`);
  });
});

describe('a preview of a link', () => {
  it.each([
    { page: 'en/measures/3-1/', card: 'en/measures/3-1.png' },
    { page: 'zh-hant-hk/', card: 'zh-hant-hk/card.png' },
    { page: 'zh-hans/terms/', card: 'zh-hans/card.png' },
  ])('of $page shows a card by its whole address, which is there', ({ card, page }) => {
    const $ = readPage(`${page}index.html`);
    expect($('meta[property="og:image"]').attr('content')).toBe(`${address}${card}`);
    expect($('meta[name="twitter:card"]').attr('content')).toBe('summary_large_image');
    expect(listFiles(published.files)).toContain(card);
  });
});
