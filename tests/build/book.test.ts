import { strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import {
  checkBook,
  checkBookOfficially,
  readBook,
  readBookFile,
  readChapters,
  unpackBook,
  whyNoEpubcheck,
} from '../support/book.ts';
import { editions, readData, readPage } from '../support/site.ts';

const data = readData();

if (whyNoEpubcheck !== undefined) console.warn(`Books are checked by one program only: ${whyNoEpubcheck}`);

/** The English book with one file changed. */
function spoil(file: string, change: (text: string) => string): Uint8Array {
  const files = unpackBook('en');
  const text = strFromU8(files[file] ?? new Uint8Array());
  const changed = change(text);
  if (changed === text) throw new Error(`nothing changed in ${file}`);
  return zipSync({ ...files, mimetype: [strToU8('application/epub+zip'), { level: 0 }], [file]: strToU8(changed) });
}

const mistakes = [
  {
    name: 'a note’s mark that leads nowhere',
    book: () => spoil('EPUB/3-1.xhtml', (text) => text.replace('href="#note-', 'href="#no-note-')),
  },
  {
    name: 'a page that the manifest does not list',
    book: () => spoil('EPUB/package.opf', (text) => text.replace(/<item id="file-3-1"[^>]*>/u, '')),
  },
  {
    name: 'an id twice',
    book: () => spoil('EPUB/3-1.xhtml', (text) => text.replace('id="s2"', 'id="s1"')),
  },
  {
    name: 'no date',
    book: () =>
      spoil('EPUB/package.opf', (text) => text.replace(/<meta property="dcterms:modified">[^<]*<.meta>/u, '')),
  },
] as const;

describe('the port of EPUBCheck to TypeScript', () => {
  it.each(editions)('has nothing to say of the book of the edition $id', async ({ id }) => {
    expect(await checkBook(readBook(id))).toEqual([]);
  });

  it.each(mistakes)('finds $name', async ({ book }) => {
    expect(await checkBook(book())).not.toEqual([]);
  });
});

describe.skipIf(whyNoEpubcheck !== undefined)('EPUBCheck', () => {
  it.each(editions)('finds no error and no warning in the book of the edition $id', ({ id }) => {
    expect(checkBookOfficially(readBook(id))).toBe('');
  });

  it.each(mistakes.slice(0, 1))('finds $name', ({ book }) => {
    expect(checkBookOfficially(book())).not.toBe('');
  });
});

describe.each(editions)('the book of the edition $id', ({ id, lang, textLang }) => {
  const measures = new Map(
    readChapters(id).flatMap(({ $, file }) => {
      const measure = data.measures.find((one) => `${one.id}.xhtml` === file);
      return measure ? [[measure.id, $] as const] : [];
    }),
  );

  it('has a page for the opening and for each of the 32 measures, in order', () => {
    expect([...measures.keys()]).toEqual(data.measures.map((measure) => measure.id));
  });

  it('gives every sentence and every note the id it has on the measure’s page', () => {
    const page = (measure: string): string[] =>
      readPage(`${id}/measures/${measure}/index.html`)('[data-sentence][id], aside[id^="note-"], li[id^="note-"]')
        .toArray()
        .map(({ attribs }) => attribs['id'] ?? '');
    for (const [measure, $] of measures) {
      const own = $('[data-sentence][id], aside[id]')
        .toArray()
        .map(({ attribs }) => attribs['id'] ?? '');
      expect(own.toSorted()).toEqual(page(measure).toSorted());
    }
    const all = [...measures.values()].flatMap(($) => $('[data-sentence][id]').toArray());
    expect(all).toHaveLength(147);
  });

  it('leads from a sentence to its notes and back', () => {
    let notes = 0;
    for (const $ of measures.values()) {
      for (const aside of $('aside').toArray()) {
        const mark = $(`a[href="#${aside.attribs['id'] ?? ''}"]`);
        expect(mark.attr('role')).toBe('doc-noteref');
        expect($(aside).find('[role="doc-backlink"]').attr('href')).toBe(`#${mark.attr('id') ?? ''}`);
        expect($(aside).find('[role="doc-backlink"]').text()).toBe(mark.text());
        notes += 1;
      }
    }
    expect(notes).toBe(data.measures.flatMap((measure) => measure.notes).length);
  });

  it('has the commentary of every measure’s page, word for word', () => {
    const words = (text: string): string => text.replaceAll(/\s+/gu, '');
    for (const [measure, $] of measures) {
      const page = readPage(`${id}/measures/${measure}/index.html`);
      const shown = words(page('.commentary p').text());
      expect(shown.length).toBeGreaterThan(100);
      expect(words($('h3').first().nextUntil('h3').text())).toBe(shown);
    }
  });

  it('has contents with the 7 parts and their 32 measures, and landmarks', () => {
    const $ = readBookFile(id, 'nav.xhtml');
    const parts = $('nav[role="doc-toc"] > ol > li:has(ol)').toArray();
    const listed = parts.map((part) => $(part).find('ol > li').length);
    expect(listed).toEqual(
      data.parts.map((part) => data.measures.filter((measure) => measure.part === part.id).length),
    );
    expect($('nav[role="doc-toc"] a[href="preamble.xhtml"], nav[role="doc-toc"] a[href="sources.xhtml"]')).toHaveLength(
      2,
    );
    const landmarks = $('nav[epub\\:type="landmarks"] a').toArray();
    expect(landmarks.map((link) => $(link).attr('epub:type'))).toEqual([
      'cover',
      'titlepage',
      'toc',
      'bodymatter',
      'bibliography',
    ]);
  });

  it('tags the page with the edition’s language and both texts with theirs', () => {
    for (const $ of measures.values()) {
      expect([$('html').attr('lang'), $('html').attr('xml:lang')]).toEqual([lang, lang]);
      const tags = $('p:has(> [data-sentence])')
        .toArray()
        .map(({ attribs }) => `${attribs['lang'] ?? ''} ${attribs['xml:lang'] ?? ''}`);
      expect(new Set(tags)).toEqual(new Set([`${textLang} ${textLang}`, 'en en']));
    }
  });

  it('says what a reader with a disability can rely on', () => {
    const $ = readBookFile(id, 'package.opf');
    const said = (name: string): string[] =>
      $(`meta[property="schema:${name}"]`)
        .toArray()
        .map((meta) => $(meta).text());
    expect(said('accessMode')).toEqual(['textual']);
    expect(said('accessibilityHazard')).toEqual(['none']);
    expect(said('accessibilityFeature')).toContain('tableOfContents');
    expect(said('accessibilitySummary').join('')).toContain('WCAG');
  });
});
