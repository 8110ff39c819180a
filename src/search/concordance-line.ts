import type { Line } from './concordance.ts';

/** How much context a line shows: about as much on either side as a reader takes in at a glance. */
const shown = { zh: 20, en: 8 };

function cut(context: string, { language }: Line, side: 'left' | 'right'): string {
  const pieces = language === 'zh' ? [...context] : context.split(side === 'left' ? /(?<=\s)/u : /(?=\s)/u);
  const most = shown[language];
  if (pieces.length <= most) return context;
  const near = side === 'left' ? pieces.slice(-most) : pieces.slice(0, most);
  const gap = language === 'en' ? ' ' : '';
  return side === 'left' ? `…${gap}${near.join('')}` : `${near.join('')}${gap}…`;
}

/**
 * Cuts the contexts of a line to what is shown: 20 Han characters or 8 words on either side.
 *
 * @param line the line
 * @returns both contexts, with … where something was cut off
 */
export function cutContexts(line: Line): { readonly left: string; readonly right: string } {
  return { left: cut(line.left, line, 'left'), right: cut(line.right, line, 'right') };
}

/**
 * Writes lines as tab-separated values, contexts whole.
 *
 * @param lines the lines, in the order wanted
 * @param textLang the tag of the Chinese
 * @returns a header row and a row for each line, each with its line feed
 */
export function toTsv(lines: readonly Line[], textLang: string): string {
  const rows = lines.map(({ counterpart, id, keyword, language, left, right }) =>
    [id, language === 'zh' ? textLang : language, left, keyword, right, counterpart]
      .map((field) => field.replaceAll(/[\t\r\n]/gu, ' '))
      .join('\t'),
  );
  return ['sentence\tlanguage\tleft\tkeyword\tright\tcounterpart', ...rows, ''].join('\n');
}

/**
 * Names the file of a query.
 *
 * @param query what was looked for
 * @returns a name that every file system takes
 */
export function tsvName(query: string): string {
  const name = query
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .toWellFormed()
    .replaceAll(/^-|[-\uFFFD]$/gu, '');
  return `concordance-${name}.tsv`;
}
