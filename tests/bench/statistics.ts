/**
 * Finds the value that a share of all values does not exceed.
 *
 * @param values the values, in any order
 * @param share 0.5 for the median
 * @returns the value; NaN if there are none
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
