import porter2 from 'wink-porter2-stemmer';

const known = new Map<string, string>();

/**
 * The stem of an English word, by Porter2 (https://snowballstem.org/algorithms/english/stemmer.html).
 *
 * @param word a word in lower case
 * @returns its stem
 */
export function stem(word: string): string {
  let result = known.get(word);
  if (result === undefined) {
    result = porter2(word);
    known.set(word, result);
  }
  return result;
}
