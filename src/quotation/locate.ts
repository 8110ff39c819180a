import type { TextLine } from './text-line.ts';

/** Units of the line, the end exclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch that the quotation can be made from. */
export interface Likeness extends Span {
  /** How many units they have in common, in the same order. */
  readonly common: number;
}

/**
 * Finds every place where keys stand as they are.
 *
 * @param line the text
 * @param keys the quotation’s
 * @returns where they begin
 */
export function findExact({ keys: text }: TextLine, keys: string): number[] {
  const places: number[] = [];
  if (keys === '') return places;
  for (let at = text.indexOf(keys); at >= 0; at = text.indexOf(keys, at + 1)) places.push(at);
  return places;
}

/**
 * Finds the neighbourhood that shares most with the quotation: each pair of neighbouring units they have in common counts the more
 * the rarer it is in the text.
 */
function findNeighbourhood({ keys: text, pairs }: TextLine, keys: string): Span | undefined {
  const weights = new Float32Array(text.length);
  const wanted = new Set(Array.from({ length: Math.max(0, keys.length - 1) }, (_, at) => keys.slice(at, at + 2)));
  for (const pair of wanted) {
    const places = pairs.get(pair) ?? [];
    for (const at of places) weights[at] = 1 / places.length;
  }
  const width = Math.ceil(keys.length * 1.25) + 8;
  let weight = 0;
  let best = { weight: 0, end: 0 };
  for (let end = 0; end < text.length; end += 1) {
    weight += (weights[end] ?? 0) - (weights[end - width] ?? 0);
    // Sums of fractions are not exact.
    if (weight > best.weight + 1e-4) best = { weight, end };
  }
  if (best.weight === 0) return undefined;
  const margin = Math.ceil(width / 3);
  return { from: Math.max(0, best.end - width - margin), to: Math.min(text.length, best.end + margin) };
}

interface Row {
  /** The fewest changes of an alignment that ends here, where it begins, and how many units it has in common. */
  readonly costs: Uint16Array;
  readonly starts: Uint16Array;
  readonly common: Uint16Array;
}

const makeRow = (length: number): Row => ({
  costs: new Uint16Array(length),
  starts: new Uint16Array(length),
  common: new Uint16Array(length),
});

/** One row of Sellers’ table, from the row above. */
function fillRow(above: Row, row: Row, text: string, key: number, changes: number): void {
  row.costs[0] = changes;
  row.starts[0] = 0;
  row.common[0] = 0;
  for (let at = 1; at <= text.length; at += 1) {
    const isSame = text.charCodeAt(at - 1) === key;
    const diagonal = (above.costs[at - 1] ?? 0) + (isSame ? 0 : 1);
    const added = (above.costs[at] ?? 0) + 1;
    const leftOut = (row.costs[at - 1] ?? 0) + 1;
    if (diagonal <= added && diagonal <= leftOut) {
      row.costs[at] = diagonal;
      row.starts[at] = above.starts[at - 1] ?? 0;
      row.common[at] = (above.common[at - 1] ?? 0) + (isSame ? 1 : 0);
    } else {
      const [from, place] = added <= leftOut ? [above, at] : [row, at - 1];
      row.costs[at] = (from.costs[place] ?? 0) + 1;
      row.starts[at] = from.starts[place] ?? 0;
      row.common[at] = from.common[place] ?? 0;
    }
  }
}

/**
 * Finds the stretch of the text that becomes the quotation with the fewest units put in, left out or replaced, by Sellers’ algorithm
 * (P. H. Sellers, “The Theory and Computation of Evolutionary Distances: Pattern Recognition”, Journal of Algorithms 1 (1980)
 * 359–373): the table of edit distance whose first row is nought, so that a match may begin anywhere. Of equal stretches the first
 * wins. Time grows with the product of the lengths.
 */
function findNearest(text: string, keys: string): Likeness {
  let row = makeRow(text.length + 1);
  let next = makeRow(text.length + 1);
  for (let at = 0; at <= text.length; at += 1) row.starts[at] = at;
  for (let at = 0; at < keys.length; at += 1) {
    fillRow(row, next, text, keys.charCodeAt(at), at + 1);
    [row, next] = [next, row];
  }
  let to = 0;
  for (let at = 1; at <= text.length; at += 1) if ((row.costs[at] ?? 0) < (row.costs[to] ?? 0)) to = at;
  return { from: row.starts[to] ?? 0, to, common: row.common[to] ?? 0 };
}

/**
 * Finds the stretch of the text that is most like the quotation.
 *
 * @param line the text
 * @param keys the quotation’s, some hundreds at most
 * @returns the stretch; nothing if no two neighbouring units of the quotation are neighbours in the text
 */
export function findLike(line: TextLine, keys: string): Likeness | undefined {
  const near = findNeighbourhood(line, keys);
  if (!near) return undefined;
  const { common, from, to } = findNearest(line.keys.slice(near.from, near.to), keys);
  return { from: near.from + from, to: near.from + to, common };
}
