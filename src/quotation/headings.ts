import type { DisplayScript, SearchedRecord } from '../search/passages.ts';

/** A heading that is no measure’s and so is not in the search’s text: the title’s or a part’s. */
export interface OtherHeading {
  /** The page it heads, by its place in the edition: `parts/3/`; empty for the title. */
  readonly id: string;
  /** The measure it stands before. */
  readonly before: string;
  readonly zh: Readonly<Record<DisplayScript, string>>;
  readonly en: string;
}

/**
 * Puts the other headings into the text.
 *
 * @param records the measures in the order of the text
 * @param headings the headings
 * @returns both, each heading as a record of one passage
 */
export function insertHeadings(
  records: readonly SearchedRecord[],
  headings: readonly OtherHeading[],
): SearchedRecord[] {
  return records.flatMap((record) => [
    ...headings
      .filter(({ before }) => before === record.id)
      .map(({ en, id, zh }): SearchedRecord => ({
        ...record,
        id,
        part: null,
        official: null,
        passages: [{ place: 0, zh, en, zhTokens: [], enTokens: [] }],
      })),
    record,
  ]);
}
