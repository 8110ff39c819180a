import * as Plot from '@observablehq/plot';
import type { InstrumentTimeline, TimelinePoint, TimelineRow } from '../view/instrument-timeline.ts';
import { drawPlot } from './surface.ts';
import { wrapText } from './wrap.ts';

/** In units of the picture, which is about as wide as its column. */
const size = { width: 840, type: 13, row: 22, top: 52, bottom: 26, start: 70, end: 6, radius: 4.25 } as const;

const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Where the name of each year stands: a date known to the year alone is drawn there too. */
function middlesOfYears(first: string, last: string): Date[] {
  const [from, to] = [first, last].map((day) => dateOf(day).getUTCFullYear()) as [number, number];
  return Array.from({ length: to - from + 1 }, (_, index) => dateOf(`${from + index}-07-01`));
}

/**
 * Draws the timeline: a row for each measure under its part, a point for each instrument that a note of it cites.
 *
 * @param timeline the rows and points
 * @param lang the language of its words
 * @returns an SVG with a link at each point and each row
 */
export function drawInstrumentTimeline(timeline: InstrumentTimeline, lang: string): string {
  const { first, issue, label, last, points, rows } = timeline;
  const parts = rows.filter(({ kind }) => kind === 'part');
  const measures = rows.filter(({ kind }) => kind === 'measure');
  const link = { href: 'href', title: 'title' } as const;
  const day = [dateOf(issue.day)];
  const middles = middlesOfYears(first, last);
  const yearAxis = { ticks: middles, tickFormat: '%Y', tickSize: 0, label: null } as const;
  return drawPlot(
    {
      width: size.width,
      height: size.top + rows.length * size.row + size.bottom,
      marginTop: size.top,
      marginBottom: size.bottom,
      marginLeft: size.start,
      marginRight: size.end,
      x: { type: 'utc', domain: [dateOf(first), dateOf(last)] },
      fy: { domain: rows.map(({ id }) => id), padding: 0, axis: null },
      marks: [
        Plot.gridX({ ticks: '5 years', stroke: 'var(--rule)', strokeOpacity: 1 }),
        Plot.frame({ anchor: 'bottom', stroke: 'var(--rule)', strokeOpacity: 0.45 }),
        Plot.axisX({ ...yearAxis, anchor: 'top' }),
        Plot.axisX({ ...yearAxis, anchor: 'bottom' }),
        Plot.ruleX(day, { stroke: 'var(--accent)', strokeWidth: 1.5 }),
        Plot.text(day, {
          x: (date: Date) => date,
          text: () => issue.label,
          frameAnchor: 'top',
          dy: -40,
          fy: () => rows[0]?.id,
          fill: 'var(--accent)',
        }),
        Plot.text(parts, {
          fy: 'id',
          // Bold type is wider than the reckoning of the lines.
          text: (row: TimelineRow) => wrapText(row.label, (0.9 * size.width) / size.type, 1)[0],
          frameAnchor: 'left',
          dx: -size.start,
          dy: 1,
          fontWeight: 600,
          stroke: 'var(--ground)',
          strokeWidth: 5,
          fill: 'var(--ink)',
          ...link,
        }),
        Plot.text(measures, {
          fy: 'id',
          text: 'label',
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -10,
          fill: 'var(--ink-quiet)',
          ...link,
        }),
        Plot.dot(
          [...points],
          Plot.dodgeY({
            x: ({ day: on }: TimelinePoint) => dateOf(on),
            fy: 'row',
            anchor: 'middle',
            padding: 0.75,
            r: size.radius,
            fill: ({ follows }: TimelinePoint) => (follows ? 'var(--accent)' : 'var(--ground)'),
            stroke: ({ follows }: TimelinePoint) => (follows ? 'var(--accent)' : 'var(--ink-quiet)'),
            strokeWidth: 1.25,
            ...link,
          }),
        ),
      ],
    },
    { label, lang },
  );
}
