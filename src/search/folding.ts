import type { SearchedRecord } from './passages.ts';

/** For each character in any script, the Simplified characters that it is a form of. */
export type Folding = ReadonlyMap<string, ReadonlySet<string>>;

const mostSpellings = 16;

/**
 * Learns from the text itself which characters are forms of which: no table but the reviewed text decides.
 *
 * @param records the records in all scripts
 * @returns the folding
 */
export function learnFolding(records: readonly SearchedRecord[]): Folding {
  const folding = new Map<string, Set<string>>();
  for (const { passages } of records) {
    for (const { zh } of passages) {
      for (const form of [zh.hans, zh.tw, zh.hk]) {
        for (let index = 0; index < form.length; index += 1) {
          const character = form.charAt(index);
          const simplified = folding.get(character) ?? new Set<string>();
          simplified.add(zh.hans.charAt(index));
          folding.set(character, simplified);
        }
      }
    }
  }
  return folding;
}

/**
 * Spells tokens in Simplified script, in every way they can be meant.
 *
 * @param tokens the tokens’ texts
 * @param folding the forms of the text
 * @returns the spellings, each as long as the input; none if there are too many to try
 */
export function spellings(tokens: readonly string[], folding: Folding): string[][] {
  let ways: string[][] = [[]];
  for (const token of tokens) {
    const forms = [...(folding.get(token) ?? [token])];
    ways = ways.flatMap((way) => forms.map((form) => [...way, form]));
    if (ways.length > mostSpellings) return [];
  }
  return ways;
}
