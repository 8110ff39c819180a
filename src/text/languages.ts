/** A run of one language in a mixed text. */
export interface LanguageRun {
  readonly text: string;
  readonly isChinese: boolean;
}

const chineseRun =
  /[《〈「『〔（]*\p{Script=Han}(?:[\p{Script=Han}\p{Nd}、，。：；“”‘’《》〈〉「」『』〔〕（）+]*[\p{Script=Han}》〉」』〕）])?/gu;

/**
 * Cuts a text that quotes Chinese words in another language, so that each run can be marked with its language.
 *
 * @param text the text
 * @returns its runs in order; joined, they are the text again
 */
export function splitLanguages(text: string): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let position = 0;
  for (const match of text.matchAll(chineseRun)) {
    if (match.index > position) runs.push({ text: text.slice(position, match.index), isChinese: false });
    runs.push({ text: match[0], isChinese: true });
    position = match.index + match[0].length;
  }
  if (position < text.length) runs.push({ text: text.slice(position), isChinese: false });
  return runs;
}
