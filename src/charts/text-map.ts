import * as Plot from '@observablehq/plot';
import {
  hierarchy,
  type HierarchyRectangularNode,
  treemap,
  treemapBinary,
  treemapDice,
  treemapSlice,
} from 'd3-hierarchy';
import type { MapField, MapPart, TextMap } from '../view/text-map.ts';
import { drawPlot } from './surface.ts';
import { wrapText } from './wrap.ts';

/** How large the map is drawn. */
export interface MapSize {
  readonly width: number;
  /** Without the parts’ headings. */
  readonly height: number;
  /** Whether a part’s fields stand in one row, or where there is room. */
  readonly inRows: boolean;
}

/** In units of the picture: the size of its type, and the room around it. */
const type = { size: 13, leading: 1.25, inset: 6, heading: 30, gap: 2 } as const;

type Leaf = MapField | MapPart | { readonly children: readonly MapPart[] };
type Placed<Datum> = Omit<HierarchyRectangularNode<Leaf>, 'data'> & { readonly data: Datum };

function layOut(
  { parts }: TextMap,
  { height, inRows, width }: MapSize,
): { parts: Placed<MapPart>[]; fields: Placed<MapField>[] } {
  const root = hierarchy<Leaf>({ children: parts }, (datum) =>
    'children' in datum ? datum.children : 'fields' in datum ? datum.fields : undefined,
  ).sum((datum) => ('characters' in datum ? datum.characters : 0));
  const ofPart = inRows ? treemapDice : treemapBinary;
  const placed = treemap<Leaf>()
    .tile((node, ...edges) => {
      (node.depth === 0 ? treemapSlice : ofPart)(node, ...edges);
    })
    .size([width, height])
    .paddingInner(({ depth }) => (depth === 0 ? 0 : type.gap))
    .round(true)(root);
  // Headings are put between the parts afterwards: they must not take from the fields’ areas.
  for (const [index, part] of (placed.children ?? []).entries()) {
    part.each((node) => {
      node.y0 += (index + 1) * type.heading;
      node.y1 += (index + 1) * type.heading;
    });
  }
  return { parts: (placed.children ?? []) as Placed<MapPart>[], fields: placed.leaves() as Placed<MapField>[] };
}

/** The lines of a field: its id, and as much of its heading as there is room for. */
function setField({ data, x0, x1, y0, y1 }: Placed<MapField>): string {
  const ems = (x1 - x0 - 2 * type.inset) / type.size;
  const lines = Math.floor((y1 - y0 - 2 * type.inset) / (type.size * type.leading)) - 1;
  return [data.id, ...wrapText(data.name, ems, lines)].join('\n');
}

function setHeading({ data, x0, x1 }: Placed<MapPart>): string {
  // Bold type is wider than the reckoning of the lines.
  const ems = (0.85 * (x1 - x0)) / type.size;
  return wrapText(data.title, ems, 1)[0] ?? wrapText(data.name, ems, 1)[0] ?? '';
}

/**
 * Draws the map of the text: a field for each measure, as large as it is long, the stronger in colour the more notes say what followed.
 *
 * @param map the parts and their measures
 * @param size how large to draw it
 * @param lang the language of its words
 * @returns an SVG with a link on each field and each part’s heading
 */
export function drawTextMap(map: TextMap, size: MapSize, lang: string): string {
  const { fields, parts } = layOut(map, size);
  const thresholds = map.shades.slice(1).map(({ from }) => from);
  const shade = (outcomes: number): number => thresholds.filter((from) => outcomes >= from).length;
  const corner = { frameAnchor: 'top-left', lineAnchor: 'top', textAnchor: 'start' } as const;
  return drawPlot(
    {
      width: size.width,
      height: size.height + map.parts.length * type.heading,
      margin: 0,
      x: { type: 'identity', axis: null },
      y: { type: 'identity', axis: null },
      color: { type: 'threshold', domain: thresholds, range: map.shades.map((_, index) => `var(--shade-${index})`) },
      marks: [
        Plot.rect(fields, {
          x1: 'x0',
          x2: 'x1',
          y1: 'y0',
          y2: 'y1',
          fill: ({ data }: Placed<MapField>) => data.outcomes,
          href: ({ data }: Placed<MapField>) => data.href,
          title: ({ data }: Placed<MapField>) => data.title,
        }),
        Plot.text(fields, {
          ...corner,
          x: ({ x0 }: Placed<MapField>) => x0 + type.inset,
          y: ({ y0 }: Placed<MapField>) => y0 + type.inset,
          text: setField,
          fill: ({ data }: Placed<MapField>) => `var(--on-shade-${shade(data.outcomes)})`,
          lineHeight: type.leading,
          pointerEvents: 'none',
          ariaHidden: 'true',
        }),
        Plot.text(parts, {
          ...corner,
          x: 'x0',
          y: ({ y0 }: Placed<MapPart>) => y0 - 20,
          text: setHeading,
          fontWeight: 600,
          href: ({ data }: Placed<MapPart>) => data.href,
          title: ({ data }: Placed<MapPart>) => data.title,
        }),
      ],
    },
    { label: map.label, lang },
  );
}
