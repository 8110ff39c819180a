import { applyForms, type SearchText } from './search-text.ts';
import { stem } from './stem.ts';
import { type Token, tokenize } from './tokens.ts';

/** A script a passage can be shown in. */
export type DisplayScript = 'hans' | 'tw' | 'hk';

/** A word of the English with its stem. */
export interface StemmedToken extends Token {
  readonly stem: string;
}

/** A heading or a sentence, cut into tokens, in every form it has. */
export interface Passage {
  /** 0 for the heading, then the sentence’s place. */
  readonly place: number;
  readonly zh: Readonly<Record<DisplayScript, string>>;
  readonly en: string;
  /** Tokens of the Chinese; their places are the same in every script. */
  readonly zhTokens: readonly Token[];
  readonly enTokens: readonly StemmedToken[];
}

/** A measure and its passages. */
export interface SearchedRecord {
  readonly id: string;
  /** Its place in the edition, from 0. */
  readonly order: number;
  readonly part: number | null;
  readonly official: number | null;
  readonly fragment: string;
  readonly passages: readonly Passage[];
}

/**
 * Unfolds the text that search was given: every script of every passage, and its tokens.
 *
 * @param text `search/text.json`
 * @returns the records in the order of the edition
 */
export function unfold(text: Pick<SearchText, 'records' | 'forms'>): SearchedRecord[] {
  const hans = text.records.flatMap(({ passages }) => passages.map(([zh]) => zh));
  const tw = applyForms(hans, text.forms.tw);
  const hk = applyForms(hans, text.forms.hk);
  let next = 0;
  return text.records.map(({ fragment, id, official, part, passages }, order) => ({
    id,
    order,
    part,
    official,
    fragment,
    passages: passages.map(([zh, en], place) => {
      const number = next++;
      return {
        place,
        zh: { hans: zh, tw: tw[number] ?? zh, hk: hk[number] ?? zh },
        en,
        zhTokens: tokenize(zh),
        enTokens: tokenize(en).map((token) => ({
          ...token,
          stem: token.kind === 'word' ? stem(token.text) : token.text,
        })),
      };
    }),
  }));
}
