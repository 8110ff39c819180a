import type { Line } from '../../search/concordance.ts';
import { toTsv, tsvName } from '../../search/concordance-file.ts';

/**
 * Gives the reader lines as a file of tab-separated values.
 *
 * @param query what was looked for; it names the file
 * @param lines the lines, in the order wanted
 * @param textLang the tag of the Chinese
 */
export function saveLines(query: string, lines: readonly Line[], textLang: string): void {
  const content = toTsv(lines, textLang);
  const address = URL.createObjectURL(new Blob([content], { type: 'text/tab-separated-values;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = tsvName(query);
  link.click();
  // The browser reads it when it gets to it.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
