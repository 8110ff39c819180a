import type { CslItem } from './citation-data.ts';

/**
 * Writes an item as RIS, of the type of statutes.
 *
 * @param item the item
 * @returns one record in UTF-8, its lines ended as the format asks
 */
export function writeRis(item: CslItem): string {
  const [[year, month, day]] = item.issued['date-parts'];
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  const fields: [string, string | undefined][] = [
    ['TY', 'STAT'],
    ['ID', item.id],
    ['AU', `${item.author?.[0]?.literal ?? ''},`],
    ['TI', item.title],
    ['ST', item['title-short']],
    ['OP', item['original-title']],
    ['M1', item.number],
    ['SE', item.section],
    ['PY', String(year)],
    ['DA', `${year}/${twoDigits(month)}/${twoDigits(day)}/`],
    ['LA', item.language],
    ['UR', item.URL],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${value}\r\n`]));
  return `${lines.join('')}ER  - \r\n`;
}
