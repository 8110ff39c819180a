import type { MeasureContent } from '../schema/measure.ts';

/** A note that was checked more than a year ago. */
export interface DueNote {
  /** `3-1.punitive-damages` */
  readonly id: string;
  readonly asOf: string;
}

/**
 * Lists the notes that should be checked again.
 *
 * @param measures the measures, by their ids
 * @param today the day to count from, `2026-11-23`
 * @returns notes whose date is more than a year before it, the oldest first
 */
export function listDueNotes(measures: ReadonlyMap<string, MeasureContent>, today: string): DueNote[] {
  const [year = '', ...rest] = today.split('-');
  const limit = [String(Number(year) - 1), ...rest].join('-');
  const all = [...measures].flatMap(([measure, { notes = [] }]) =>
    notes.map(({ asOf, id }) => ({ id: `${measure}.${id}`, asOf })),
  );
  return all.filter(({ asOf }) => asOf < limit).sort((a, b) => (a.asOf < b.asOf ? -1 : 1));
}
