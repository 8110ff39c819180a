import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { drawIndicator } from '../../src/charts/indicator.ts';
import { drawInstrumentTimeline } from '../../src/charts/instrument-timeline.ts';
import { drawTextMap } from '../../src/charts/text-map.ts';
import { wrapText } from '../../src/charts/wrap.ts';
import type { Indicator, IndicatorPoint } from '../../src/view/indicators.ts';
import type { InstrumentTimeline, TimelinePoint } from '../../src/view/instrument-timeline.ts';
import type { TextMap } from '../../src/view/text-map.ts';

const pointAt = (row: string, day: string): TimelinePoint => ({
  row,
  day,
  follows: true,
  href: `/instruments/${day}/`,
  title: `${day} in ${row}`,
});

const timeline: InstrumentTimeline = {
  first: '2008-01-01',
  last: '2026-12-31',
  issue: { day: '2015-12-22', label: '本文件' },
  lead: '',
  label: '时间线',
  rows: [
    { id: 'part-3', kind: 'part', label: '第三部分', title: '第三部分', href: '/parts/3/' },
    { id: '3-1', kind: 'measure', label: '3-1', title: '3-1 惩治', href: '/measures/3-1/' },
    { id: '3-2', kind: 'measure', label: '3-2', title: '3-2 打击', href: '/measures/3-2/' },
  ],
  points: [
    pointAt('3-1', '2009-01-01'),
    pointAt('3-1', '2020-10-17'),
    pointAt('3-1', '2020-11-11'),
    pointAt('3-2', '2020-10-17'),
  ],
  entries: [],
};

const map: TextMap = {
  label: 'Map',
  shades: [
    { from: 0, label: 'None' },
    { from: 1, label: '1–3' },
    { from: 4, label: '4 or more' },
  ],
  parts: [
    {
      name: 'Part 1',
      title: 'Part 1 · Aims',
      href: '/parts/1/',
      fields: [
        { id: '1-1', href: '/measures/1-1/', name: 'Thought', title: '1-1 Thought', characters: 100, outcomes: 0 },
        {
          id: '1-2',
          href: '/measures/1-2/',
          name: 'Principles',
          title: '1-2 Principles',
          characters: 300,
          outcomes: 5,
        },
      ],
    },
    {
      name: 'Part 2',
      title: 'Part 2 · System',
      href: '/parts/2/',
      fields: [
        { id: '2-1', href: '/measures/2-1/', name: 'Bodies', title: '2-1 Bodies', characters: 200, outcomes: 2 },
      ],
    },
  ],
};

const valueIn = (year: number, value: number, kind: IndicatorPoint['kind']): IndicatorPoint => ({
  year,
  value,
  figure: String(value),
  kind,
  kindName: kind,
  confidence: 'seen',
  source: { text: 'Plan' },
  href: `/source/${year}-${kind}/`,
  title: `${year}: ${value}`,
});

const indicator: Indicator = {
  id: 'patents',
  name: 'Patents',
  unit: 'patents',
  remark: undefined,
  label: 'Patents',
  measures: [{ text: '1-3', href: '/measures/1-3/', title: '1-3 Aims' }],
  points: [valueIn(2015, 6.3, 'outcome'), valueIn(2020, 15.8, 'outcome'), valueIn(2020, 12, 'target')],
};

const pictures = [
  { name: 'the timeline', lang: 'zh-Hans', links: 7, draw: () => drawInstrumentTimeline(timeline, 'zh-Hans') },
  {
    name: 'the wide map',
    lang: 'en',
    links: 5,
    draw: () => drawTextMap(map, { width: 900, height: 600, inRows: true }, 'en'),
  },
  {
    name: 'the narrow map',
    lang: 'en',
    links: 5,
    draw: () => drawTextMap(map, { width: 300, height: 600, inRows: false }, 'en'),
  },
  { name: 'an indicator', lang: 'en', links: 6, draw: () => drawIndicator(indicator, 'en') },
];

describe.each(pictures)('$name', ({ draw, lang, links }) => {
  it('is the same, byte by byte, for the same data', () => {
    expect(draw()).toBe(draw());
  });

  it('names each of its links', () => {
    const $ = load(draw());
    expect($('a')).toHaveLength(links);
    const nameless = $('a').filter((_, link) => !$(link).attr('href') || $(link).children('title').text() === '');
    expect(nameless).toHaveLength(0);
  });

  it('has a name and a language, and no word of the library’s own', () => {
    const $ = load(draw());
    expect($('svg').attr('aria-label')).not.toBe('');
    expect($('svg').attr('lang')).toBe(lang);
    expect($('svg [aria-label], style')).toHaveLength(0);
  });

  it('takes every colour from the theme', () => {
    const $ = load(draw());
    const colours = $('[fill], [stroke]')
      .toArray()
      .flatMap(({ attribs }) => [attribs['fill'], attribs['stroke']])
      .filter((colour) => colour !== undefined);
    expect(colours.filter((colour) => !/^(?:var\(--[\w-]+\)|currentColor|inherit|none)$/u.test(colour))).toEqual([]);
  });
});

interface Circle {
  readonly title: string;
  readonly x: number;
  readonly y: number;
}

function circlesOf(svg: string): Circle[] {
  const $ = load(svg);
  return $('a:has(circle)')
    .toArray()
    .map((link) => {
      const circle = $(link).find('circle');
      return { title: $(link).children('title').text(), x: Number(circle.attr('cx')), y: Number(circle.attr('cy')) };
    });
}

describe('the timeline', () => {
  const circles = circlesOf(drawInstrumentTimeline(timeline, 'zh-Hans'));

  it('sets a later date further to the right', () => {
    const inRow = circles.filter(({ title }) => title.endsWith('3-1'));
    const byDate = [...inRow].sort((a, b) => (a.title < b.title ? -1 : 1));
    expect(byDate.map(({ x }) => x)).toEqual([...inRow.map(({ x }) => x)].sort((a, b) => a - b));
    expect(new Set(byDate.map(({ x }) => x)).size).toBe(3);
  });

  it('sets one date at one place in every row', () => {
    const [above, below] = circles.filter(({ title }) => title.startsWith('2020-10-17'));
    expect(above?.x).toBe(below?.x);
  });

  it('keeps the points of a row apart', () => {
    const [one, other] = circles.filter(({ title }) => /2020-1.* in 3-1/u.test(title)) as [Circle, Circle];
    expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(8.5);
  });
});

describe('the map', () => {
  const $ = load(drawTextMap(map, { width: 900, height: 600, inRows: true }, 'en'));
  const areas = $('a:has(rect)')
    .toArray()
    .map((link) => Number($(link).find('rect').attr('width')) * Number($(link).find('rect').attr('height')));

  it('gives a measure three times as long three times the area', () => {
    const [short = 0, long = 0] = areas;
    expect(long / short).toBeGreaterThan(2.9);
    expect(long / short).toBeLessThan(3.1);
  });

  it('measures all parts alike', () => {
    const [first = 0, , third = 0] = areas;
    expect(third / first).toBeGreaterThan(1.9);
    expect(third / first).toBeLessThan(2.1);
  });

  it('shades by the number of notes on what followed', () => {
    const fills = $('rect')
      .toArray()
      .map(({ attribs }) => attribs['fill']);
    expect(fills).toEqual(['var(--shade-0)', 'var(--shade-2)', 'var(--shade-1)']);
  });
});

describe('an indicator', () => {
  const svg = drawIndicator(indicator, 'en');

  it('sets a larger value higher and a later year further right', () => {
    const [before, after] = circlesOf(svg) as [Circle, Circle];
    expect(after.x).toBeGreaterThan(before.x);
    expect(after.y).toBeLessThan(before.y);
  });

  it('leads from a point to its source and from a figure to the measure', () => {
    const $ = load(svg);
    const hrefs = (selector: string): (string | undefined)[] =>
      $(selector)
        .toArray()
        .map((link) => $(link).attr('href'));
    expect(hrefs('a:has(circle), a:has(path)')).toEqual([
      '/source/2015-outcome/',
      '/source/2020-outcome/',
      '/source/2020-target/',
    ]);
    expect(hrefs('a:has(text)')).toEqual(['/measures/1-3/', '/measures/1-3/', '/measures/1-3/']);
  });
});

describe('a label', () => {
  const rows = [
    { name: 'English between words', text: 'Step up sanctions', width: 6, most: 3, lines: ['Step up', 'sanctions'] },
    { name: 'Chinese between characters', text: '加大惩治力度', width: 4, most: 2, lines: ['加大惩治', '力度'] },
    { name: 'no line before a closing mark', text: '加大“惩治”力度', width: 5, most: 3, lines: ['加大“惩', '治”力度'] },
    { name: 'what has no room, with an ellipsis', text: '加大惩治力度', width: 4, most: 1, lines: ['加大惩…'] },
    { name: 'nothing where no word fits', text: 'intellectual property', width: 3, most: 4, lines: [] },
    { name: 'nothing where not even the ellipsis fits', text: '加大', width: 0.5, most: 1, lines: [] },
    { name: 'nothing where there is no line', text: '加大', width: 4, most: -1, lines: [] },
  ];
  it.each(rows)('breaks $name', ({ lines, most, text, width }) => {
    expect(wrapText(text, width, most)).toEqual(lines);
  });
});
