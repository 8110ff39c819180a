import type { Corpus } from '../view/corpus.ts';

/**
 * The day on which anything said about the text was last checked: the date of files that must have one, for a build
 * asks no clock.
 *
 * @param corpus the whole edition
 * @returns `2026-11-22`
 */
export function lastChecked({ document, measures }: Corpus): string {
  const days = measures.flatMap(({ notes }) => notes.map(({ asOf }) => asOf)).sort();
  return days.at(-1) ?? document.published;
}
