import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSimplifiedOnly } from '../../src/text/script.ts';
import { dist } from '../support/project.ts';
import { editions, pages, readData, readPage } from '../support/site.ts';

const data = readData();

describe.each(editions)('the edition $id', ({ field, id, lang, textLang }) => {
  it.each([
    '',
    'text/',
    'search/',
    'concordance/',
    'quote/',
    'api/',
    'about/',
    'ledger/',
    'parts/1/',
    'parts/7/',
    'measures/preamble/',
    'measures/7-4/',
  ])('has a page at %s', (path) => {
    expect(existsSync(join(dist, id, path, 'index.html'))).toBe(true);
  });

  it('says its language on every page', () => {
    const wrong = pages
      .filter((page) => page.startsWith(`${id}/`))
      .filter((page) => readPage(page)('html').attr('lang') !== lang);
    expect(wrong).toEqual([]);
  });

  it('sets every sentence in both languages, the Chinese first with the anchor', () => {
    for (const measure of data.measures) {
      const $ = readPage(`${id}/measures/${measure.id}/index.html`);
      for (const [index, sentence] of measure.sentences.entries()) {
        const elements = $(`[data-sentence="${sentence.id}"]`)
          .toArray()
          .map((element) => $(element));
        expect(elements.map((element) => element.attr('lang'))).toEqual([textLang, 'en']);
        expect(elements.map((element) => element.text())).toEqual([sentence[field], sentence.en]);
        expect(elements.map((element) => element.attr('id'))).toEqual([`s${index + 1}`, undefined]);
      }
      expect($('[data-sentence]')).toHaveLength(2 * measure.sentences.length);
    }
  });

  it('sets the whole text on one page, in order', () => {
    const $ = readPage(`${id}/text/index.html`);
    const sentences = data.measures.flatMap((measure) => measure.sentences);
    const chinese = $('[data-sentence][lang^="zh"]')
      .toArray()
      .map((element) => $(element).text());
    const english = $('[data-sentence][lang="en"]')
      .toArray()
      .map((element) => $(element).text());
    expect(chinese).toEqual(sentences.map((sentence) => sentence[field]));
    expect(english).toEqual(sentences.map(({ en }) => en));
  });

  it('shows both numbers of a measure', () => {
    const text = readPage(`${id}/measures/3-1/index.html`)('article header').text();
    expect(text).toContain('3-1');
    expect(text).toContain('8');
    expect(text).toContain('八');
  });
});

describe.each(editions.filter((edition) => edition.lang.includes('Hant')))(
  'the Traditional edition $id',
  ({ id, lang }) => {
    it('has no Simplified character in anything it marks as Traditional', () => {
      const found = pages
        .filter((page) => page.startsWith(`${id}/`))
        .flatMap((page) => {
          const $ = readPage(page);
          $(`[lang]:not([lang="${lang}"])`).not('html').remove();
          $('script, style').remove();
          return findSimplifiedOnly($('html').text()).map((character) => `${character} on ${page}`);
        });
      expect(found).toEqual([]);
    });
  },
);

describe('every page', () => {
  it('loads nothing from another origin', () => {
    const foreign = pages.flatMap((page) => {
      const $ = readPage(page);
      const loaded = $(
        'script[src], link[rel="stylesheet"], link[rel="icon"], link[rel~="preload"], img[src], source[src], iframe',
      ).toArray();
      return loaded
        .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? '')
        .filter((address) => /^(?:https?:)?\/\//u.test(address));
    });
    expect(foreign).toEqual([]);
  });

  it('links only to pages and anchors that exist', () => {
    const anchors = new Map(
      pages.map((page) => [
        page,
        new Set(
          readPage(page)('[id]')
            .toArray()
            .map((element) => element.attribs['id'] ?? ''),
        ),
      ]),
    );
    const broken = pages.flatMap((page) => {
      const $ = readPage(page);
      const links = $('a[href], link[rel="alternate"], link[rel="icon"]')
        .toArray()
        .map((element) => $(element).attr('href') ?? '');
      return links
        .filter((link) => !/^https?:/u.test(link))
        .filter((link) => {
          const [path = '', hash = ''] = link.split('#');
          const file = path === '' ? page : path.replace(/^\//u, '').replace(/(^|\/)$/u, '$1index.html');
          if (!existsSync(join(dist, file))) return true;
          return hash !== '' && anchors.get(file)?.has(hash) !== true;
        })
        .map((link) => `${link} on ${page}`);
    });
    expect(broken).toEqual([]);
  });

  it('has no id twice', () => {
    const doubles = pages.flatMap((page) => {
      const ids = readPage(page)('[id]')
        .toArray()
        .map((element) => element.attribs['id']);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id ?? ''} on ${page}`);
    });
    expect(doubles).toEqual([]);
  });

  it('has one first heading', () => {
    expect(pages.filter((page) => readPage(page)('h1').length !== 1)).toEqual([]);
  });

  it('has a title and a description', () => {
    const nameless = pages.filter((page) => {
      const $ = readPage(page);
      return $('title').text().trim() === '' || ($('meta[name="description"]').attr('content') ?? '') === '';
    });
    expect(nameless).toEqual([]);
  });
});
