import type { SearchText } from './search-text.ts';

/** An alias that stood in a query. */
export interface UsedAlias {
  /** What the reader typed. */
  readonly typed: string;
  /** What the text has, in each script. */
  readonly means: SearchText['aliases'][number]['shown'];
  readonly why: SearchText['aliases'][number]['why'];
  /** The query with the one put in the place of the other. */
  readonly query: string;
}

function placeOf(query: string, key: string): number {
  if (/\p{Script=Han}/u.test(key)) return query.indexOf(key);
  // An abbreviation must be a word of its own: no letter before or after it.
  const match = new RegExp(`(?<!\\p{Script=Latin})${key}(?!\\p{Script=Latin})`, 'u').exec(query);
  return match?.index ?? -1;
}

/**
 * Puts what the text has in the place of an alias.
 *
 * @param query the query, with full-width forms made ordinary
 * @param aliases the table
 * @returns the longest alias that stands in the query; undefined if none does
 */
export function replaceAlias(query: string, aliases: SearchText['aliases']): UsedAlias | undefined {
  const lower = query.toLowerCase();
  const candidates = aliases
    .flatMap((row) => row.keys.map((key) => ({ row, key, at: placeOf(lower, key) })))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => b.key.length - a.key.length);
  const [best] = candidates;
  if (!best) return undefined;
  const { at, key, row } = best;
  const end = at + key.length;
  return {
    typed: query.slice(at, end),
    means: row.shown,
    why: row.why,
    query: query.slice(0, at) + row.for + query.slice(end),
  };
}
