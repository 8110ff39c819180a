/** Where a line may end: after a word or a hyphen, and after any Han character that no closing mark follows. */
const units = /[\p{Script=Han}“‘（《][”’）》，、。：；]*|[^\s\p{Script=Han}-]+-?\s*|[-\s]+/gu;

/** The width of a text set in the interface’s sans, in ems; a little more than most faces need. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\p{Script=Han}\p{Po}]/u.test(character) && character > '⺀' ? 1 : 0.55),
    0,
  );
}

/**
 * Breaks a text into lines, as SVG cannot.
 *
 * @param text the text
 * @param width the width of a line in ems
 * @param most how many lines there is room for
 * @returns the lines, the last with … if the text is longer; none if not even the first word fits
 */
export function wrapText(text: string, width: number, most: number): string[] {
  // Not even the sign of what is left out fits.
  if (width < widthOf('…') || most < 1) return [];
  const lines: string[] = [];
  for (const unit of text.match(units) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf((last + unit).trimEnd()) <= width) lines[lines.length - 1] = last + unit;
    else lines.push(unit);
  }
  const wide = lines.findIndex((line) => widthOf(line.trimEnd()) > width);
  const room = wide === -1 ? most : Math.min(most, wide);
  const kept = lines.slice(0, room).map((line) => line.trimEnd());
  if (kept.length === lines.length || kept.length === 0) return kept;
  let end = kept.at(-1) ?? '';
  while (widthOf(`${end}…`) > width) end = end.slice(0, -1);
  return [...kept.slice(0, -1), `${end.trimEnd()}…`];
}
