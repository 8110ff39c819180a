import type { CslItem } from './citation-data.ts';

const specials: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escape(text: string): string {
  return text.replaceAll(/[\\~^]|[&%$#_{}]/gu, (sign) => specials[sign] ?? `\\${sign}`);
}

/**
 * Writes an item as BibTeX, with the fields of biblatex beside those of BibTeX.
 *
 * @param item the item
 * @returns one entry in UTF-8
 */
export function writeBibtex(item: CslItem): string {
  const [[year, month, day]] = item.issued['date-parts'];
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  // Braces keep a name whole and a title’s capitals; an address is set verbatim.
  const fields: [string, string][] = [
    ['author', `{${escape(item.author?.[0]?.literal ?? '')}}`],
    ['title', `{${escape(item.title)}}`],
    ['shorttitle', escape(item['title-short'] ?? '')],
    ['origtitle', escape(item['original-title'] ?? '')],
    ['howpublished', escape(item.number ?? '')],
    ['number', escape(item.number ?? '')],
    ['note', escape(item.section ?? '')],
    ['date', `${year}-${twoDigits(month)}-${twoDigits(day)}`],
    ['year', String(year)],
    ['month', String(month)],
    ['langid', item.language === 'zh-CN' ? 'chinese' : 'english'],
    ['url', item.URL],
  ];
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${item.id},\n${lines.join('')}}\n`;
}
