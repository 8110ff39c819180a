import { type Forms, scripts } from './match.ts';
import type { SearchedRecord } from './passages.ts';
import type { Token } from './tokens.ts';

/**
 * Finds how much of a run stands together in the Chinese of a record.
 *
 * @param run the tokens, none of them a mark
 * @param record the measure
 * @param forms which forms of a character count
 * @returns for each token of the run, how many from it on one passage has one after the other
 */
export function longestRuns(run: readonly Token[], { passages }: SearchedRecord, forms: Forms): readonly number[] {
  const longest = run.map(() => 0);
  const shown = forms === 'any' ? scripts : [forms];
  for (const { zh, zhTokens } of passages) {
    const spelled = zhTokens.map(({ end, kind, start, text }) =>
      kind === 'han' ? shown.map((script) => zh[script].slice(start, end)) : kind === 'mark' ? [] : [text],
    );
    for (const start of spelled.keys()) {
      for (const from of run.keys()) {
        let length = 0;
        while (spelled[start + length]?.includes(run[from + length]?.text ?? '')) length += 1;
        if (length > (longest[from] ?? 0)) longest[from] = length;
      }
    }
  }
  return longest;
}
