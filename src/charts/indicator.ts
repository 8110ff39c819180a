import * as Plot from '@observablehq/plot';
import type { Indicator, IndicatorPoint } from '../view/indicators.ts';
import { drawPlot } from './surface.ts';

const size = { width: 340, height: 190, type: 12, side: 30, top: 30, bottom: 28 } as const;

/**
 * Draws an indicator: outcomes as points on a line from zero, targets as open diamonds.
 *
 * @param indicator its points
 * @param lang the language of its words
 * @returns an SVG in which each point leads to its source and each figure to the measure
 */
export function drawIndicator({ label, measures, points }: Indicator, lang: string): string {
  const years = [...new Set(points.map(({ year }) => year))];
  const outcomes = points.filter(({ kind }) => kind === 'outcome');
  const targets = points.filter(({ kind }) => kind === 'target');
  const place = { x: 'year', y: 'value' } as const;
  const link = { href: 'href', title: 'title' } as const;
  const [measure] = measures;
  const figure = (rows: readonly IndicatorPoint[], dy: number, fill: string): Plot.Markish =>
    Plot.text(rows, {
      ...place,
      text: 'figure',
      dy,
      fill,
      fontSize: size.type,
      stroke: 'var(--ground)',
      strokeWidth: 4,
      href: () => measure?.href ?? '',
      title: ({ figure: words, year }: IndicatorPoint) => `${year}: ${words} → ${measure?.title ?? ''}`,
    });
  return drawPlot(
    {
      width: size.width,
      height: size.height,
      marginLeft: size.side,
      marginRight: size.side,
      marginTop: size.top,
      marginBottom: size.bottom,
      x: { type: 'linear', domain: [Math.min(...years), Math.max(...years)] },
      y: { axis: null, domain: [0, Math.max(...points.map(({ value }) => value))] },
      marks: [
        Plot.ruleY([0], { stroke: 'var(--rule)' }),
        Plot.axisX({
          ticks: years,
          tickFormat: String,
          tickSize: 4,
          stroke: 'var(--rule)',
          fill: 'var(--ink-quiet)',
          fontSize: size.type,
          label: null,
        }),
        Plot.ruleX(points, { x: 'year', y1: 0, y2: 'value', stroke: 'var(--rule)' }),
        Plot.line(outcomes, { ...place, stroke: 'var(--accent)', strokeWidth: 1.75 }),
        Plot.dot(outcomes, { ...place, r: 5, fill: 'var(--accent)', ...link }),
        Plot.dot(targets, {
          ...place,
          r: 6,
          symbol: 'diamond',
          fill: 'var(--ground)',
          stroke: 'var(--ink)',
          strokeWidth: 1.5,
          ...link,
        }),
        figure(outcomes, -15, 'var(--ink)'),
        figure(targets, 18, 'var(--ink-quiet)'),
      ],
    },
    { label, lang },
  );
}
