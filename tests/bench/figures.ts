/** One thing measured on several sites. */
export interface Figure {
  readonly name: string;
  /** By the name of the site; NaN where it could not be measured. */
  readonly values: ReadonlyMap<string, number>;
  /** Digits after the point. */
  readonly digits: number;
}

/** What a part of the bench gives. */
export type Figures = readonly Figure[];

/**
 * Names a measured thing.
 *
 * @param name what it is, with its unit
 * @param values by the name of the site
 * @param digits digits after the point
 * @returns the figure
 */
export function makeFigure(name: string, values: ReadonlyMap<string, number>, digits = 0): Figure {
  return { name, values, digits };
}

/** `1,234.5 (×0.40)`: the value, and how much of it this site has. */
function writeCell({ digits, values }: Figure, site: string, own: string | undefined): string {
  const value = values.get(site);
  if (value === undefined || Number.isNaN(value)) return '–';
  const written = value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  const mine = own === undefined ? Number.NaN : (values.get(own) ?? Number.NaN);
  return site === own || value === 0 || Number.isNaN(mine) ? written : `${written} (×${(mine / value).toFixed(2)})`;
}

/**
 * Writes figures as a Markdown table, one column for each site.
 *
 * @param figures the figures
 * @param sites the names of the columns
 * @param form `compared`: beside each value stands the first column’s as a multiple of it
 * @returns the table
 */
export function writeTable(
  figures: Figures,
  sites: readonly string[],
  form: 'compared' | 'plain' = 'compared',
): string {
  const own = form === 'compared' ? sites[0] : undefined;
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(['', ...sites]),
    row(['---', ...sites.map(() => '---:')]),
    ...figures.map((figure) => row([figure.name, ...sites.map((site) => writeCell(figure, site, own))])),
  ].join('\n');
}
