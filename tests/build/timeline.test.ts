import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CheerioAPI } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { dist } from '../support/project.ts';
import { editions, readData, readPage } from '../support/site.ts';

const data = readData();

/** Where the links of a selection lead. */
function hrefs($: CheerioAPI, selector: string): string[] {
  return $(selector)
    .toArray()
    .map((link) => $(link).attr('href') ?? '');
}

describe.each(editions)('the pictures of the edition $id', ({ id, lang }) => {
  const $ = readPage(`${id}/timeline/index.html`);
  const figures = $('figure').toArray();

  it('are a timeline, a map and at least four indicators, each with a table', () => {
    expect(figures.length).toBeGreaterThanOrEqual(6);
    expect(figures.filter((figure) => $(figure).find('svg').length === 0)).toEqual([]);
    expect(figures.filter((figure) => $(figure).find('table').length !== 1)).toEqual([]);
  });

  it('have a name and say their language', () => {
    for (const svg of $('svg').toArray()) {
      expect($(svg).attr('aria-label')).toMatch(/\S/u);
      expect($(svg).attr('lang')).toBe(lang);
    }
  });

  it('have as many points as their tables: instruments by measure, measures, values', () => {
    const [timeline, map, ...indicators] = figures;
    const count = (figure: (typeof figures)[number] | undefined, selector: string): number =>
      $(figure).find(selector).length;
    expect(count(timeline, 'a:has(circle)')).toBe(count(timeline, 'tbody td:last-child a'));
    expect(count(map, '.wide rect')).toBe(data.measures.length - 1);
    expect(count(map, '.narrow rect')).toBe(data.measures.length - 1);
    expect(count(map, 'tbody tr')).toBe(data.measures.length - 1);
    for (const indicator of indicators) {
      const points = $(indicator).find('svg a:has(circle), svg a:has(path)').length;
      expect(points).toBeGreaterThanOrEqual(2);
      expect(count(indicator, 'tbody tr')).toBe(points);
      expect(count(indicator, 'tbody tr:has(td:last-child a)')).toBe(points);
    }
  });

  it('lead nowhere that their tables do not', () => {
    for (const figure of figures) {
      const inTable = new Set(
        $(figure)
          .find('table a')
          .toArray()
          .map((link) => $(link).attr('href')),
      );
      const drawn = $(figure)
        .find('a:has(circle), a:has(path), a:has(rect)')
        .toArray()
        .map((link) => $(link).attr('href'));
      expect(drawn.filter((href) => !inTable.has(href))).toEqual([]);
    }
  });

  it('link to pages that exist', () => {
    const inside = hrefs($, 'svg a, table a').filter((href) => href.startsWith('/'));
    expect(inside.length).toBeGreaterThan(100);
    expect(inside.filter((href) => !existsSync(join(dist, href, 'index.html')))).toEqual([]);
  });

  it('are reached from the foot of every page', () => {
    expect(hrefs(readPage(`${id}/index.html`), 'footer a')).toContain(`/${id}/timeline/`);
  });
});
