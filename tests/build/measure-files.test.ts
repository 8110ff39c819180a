import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findSimplifiedOnly } from '../../src/text/script.ts';
import { fromMarkdown } from '../support/downloads.ts';
import { dist } from '../support/project.ts';
import { editions, readData, readPage } from '../support/site.ts';

const data = readData();
const read = (file: string): string => readFileSync(join(dist, file), 'utf8');

interface Note {
  readonly id: string;
  readonly sources: readonly string[];
}

describe.each(editions)('the files of the measures in the edition $id', ({ field, id, textLang }) => {
  it('have, as Markdown, every sentence in the edition’s script and in English', () => {
    for (const measure of data.measures) {
      const sentences = fromMarkdown(read(`${id}/measures/${measure.id}.md`), ['zh', 'en'], /\n## /u);
      const expected = measure.sentences.map((sentence) => [sentence.id, { zh: sentence[field], en: sentence.en }]);
      expect(sentences).toEqual(Object.fromEntries(expected));
    }
  });

  it('have, as Markdown, every note with as many sources as it cites, and the measure’s address', () => {
    for (const measure of data.measures) {
      const markdown = read(`${id}/measures/${measure.id}.md`);
      const notes = measure.notes as readonly Note[];
      expect([...markdown.matchAll(/^`(?<id>[^`]+\.[a-z][^`]*)`/gmu)].map(({ groups }) => groups?.['id'])).toEqual(
        notes.map((note) => note.id),
      );
      expect(markdown.match(/^- /gmu) ?? []).toHaveLength(notes.flatMap(({ sources }) => sources).length);
      expect(markdown).toContain(`](</${id}/measures/${measure.id}/>)`);
    }
  });

  it('are, as JSON, those of /data/v1/', () => {
    const other = data.measures.filter(
      (measure) => read(`${id}/measures/${measure.id}.json`) !== read(`data/v1/measures/${measure.id}.json`),
    );
    expect(other).toEqual([]);
  });

  it('are offered on each page, and named in its head where they have the same content', () => {
    const types = {
      json: 'application/json',
      md: 'text/markdown',
    };
    for (const measure of data.measures) {
      const $ = readPage(`${id}/measures/${measure.id}/index.html`);
      const named = $('link[rel="alternate"][type]:not([title])')
        .toArray()
        .map(({ attribs }) => [attribs['href'], attribs['type']]);
      const offered = [...Object.keys(types), 'bib', 'ris', 'csl.json'];
      const address = (extension: string): string => `/${id}/measures/${measure.id}.${extension}`;
      expect(named).toEqual(Object.entries(types).map(([extension, type]) => [address(extension), type]));
      expect(offered.filter((extension) => $(`cite-panel a[href="${address(extension)}"]`).length !== 1)).toEqual([]);
    }
  });

  it.runIf(textLang.includes('Hant'))('have no Simplified character', () => {
    const found = data.measures.flatMap((measure) => {
      const markdown = read(`${id}/measures/${measure.id}.md`);
      return findSimplifiedOnly(markdown).map((character) => `${character} in ${measure.id}`);
    });
    expect(found).toEqual([]);
  });
});

describe.each(editions)('in the edition $id', ({ id }) => {
  it('every measure, sentence and note has a link to its own address, whose name holds what is seen of it', () => {
    for (const measure of data.measures) {
      const $ = readPage(`${id}/measures/${measure.id}/index.html`);
      const own = $(`article > header a[href="/${id}/measures/${measure.id}/"]`);
      expect(own).toHaveLength(1);
      const notes = $('.notes [data-note]')
        .toArray()
        .map((note) => $(note).find(`a[href="#${note.attribs['id'] ?? ''}"]`));
      expect(notes.filter((link) => link.length !== 1)).toEqual([]);
      expect(notes).toHaveLength(measure.notes.length);
      for (const link of [own, ...notes]) expect(link.attr('aria-label')).toContain(link.text().trim());
      const sentences = measure.sentences.filter(
        (_, at) => $(`a.place[href="/${id}/measures/${measure.id}/#s${at + 1}"][aria-label]`).length !== 1,
      );
      expect(sentences).toEqual([]);
    }
  });
});
