import type { Line } from './concordance.ts';

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
