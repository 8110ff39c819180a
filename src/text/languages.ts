/** A run of text in one language. */
export interface LanguageRun {
  readonly text: string;
  readonly isChinese: boolean;
}

// Full-width punctuation is Chinese wherever it stands; figures, quotation marks and dashes are only between Chinese.
const chineseRun =
  /\d*[\p{Script=Han}\u{3001}-\u{303F}\u{FF01}-\u{FF65}]+(?:[\d“”‘’—…·]+[\p{Script=Han}\u{3001}-\u{303F}\u{FF01}-\u{FF65}]+)*/gu;
const han = /\p{Script=Han}/u;

/** How many quotation marks of a run lack their partner: closing ones before it, opening ones after it. */
function countUnpaired(run: string): { before: number; after: number } {
  let before = 0;
  let open = 0;
  for (const character of run) {
    if (character === '“') open += 1;
    else if (character === '”' && open > 0) open -= 1;
    else if (character === '”') before += 1;
  }
  return { before, after: open };
}

/** Takes the quotation marks beside a run into it where their partners are inside: “十三五”规划. */
function takePartners(text: string, from: number, to: number): [from: number, to: number] {
  const { after, before } = countUnpaired(text.slice(from, to));
  return [before === 1 && text[from - 1] === '“' ? from - 1 : from, after === 1 && text[to] === '”' ? to + 1 : to];
}

/**
 * Cuts English prose at the Chinese words it quotes. A pair of quotation marks around Chinese belongs to the English.
 *
 * @param text prose that may quote Chinese
 * @returns its runs in order, none empty; joined, they are the text again
 */
export function splitLanguages(text: string): LanguageRun[] {
  const runs: LanguageRun[] = [];
  let position = 0;
  const push = (to: number, isChinese: boolean): void => {
    if (to > position) runs.push({ text: text.slice(position, to), isChinese });
    position = to;
  };
  for (const match of text.matchAll(chineseRun)) {
    if (!han.test(match[0])) continue;
    const [from, to] = takePartners(text, match.index, match.index + match[0].length);
    push(from, false);
    push(to, true);
  }
  push(text.length, false);
  return runs;
}
