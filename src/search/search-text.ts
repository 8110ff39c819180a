import type { AliasContent } from '../schema/alias.ts';

/** The Traditional scripts of the text. */
export type TraditionalScript = 'tw' | 'hk';

/** How a script differs from Simplified, character by character. */
export interface ScriptForms {
  /** Pairs of characters: the Simplified one and the form it most often has. */
  readonly pairs: string;
  /** Where another form stands: passage, place in it, and the form. */
  readonly exceptions: readonly (readonly [passage: number, place: number, form: string])[];
}

/** A measure as search knows it. Its first passage is the heading, the others are its sentences. */
export interface SearchRecord {
  readonly id: string;
  readonly part: number | null;
  readonly official: number | null;
  /** The name Pagefind gave the record. */
  readonly fragment: string;
  readonly passages: readonly (readonly [zh: string, en: string])[];
}

/** Something said about the text, as search knows it. Its passages are its title and its words. */
export interface ReferenceRecord extends SearchRecord {
  readonly kind: string;
  /** Its address within an edition. */
  readonly path: string;
}

/** `search/reference.json`: the same for what is said about the text; loaded after the text’s own results are shown. */
export interface ReferenceText {
  readonly records: readonly ReferenceRecord[];
  readonly forms: Readonly<Record<TraditionalScript, ScriptForms>>;
}

/** An alias as the browser needs it. */
export interface SearchAlias extends AliasContent {
  /** Its spellings, in lower case. */
  readonly keys: readonly string[];
  /** What the text has, in each script. */
  readonly shown: Readonly<Record<'hans' | TraditionalScript, string>>;
}

/** `search/text.json`: all that is needed to decide on a match and to show it. */
export interface SearchText {
  readonly number: string;
  readonly records: readonly SearchRecord[];
  readonly forms: Readonly<Record<TraditionalScript, ScriptForms>>;
  readonly aliases: readonly SearchAlias[];
}

/** `search/pinyin.json`: the reading of each character, without tones. */
export interface PinyinTable {
  /** Each syllable and the characters that are read so. */
  readonly readings: Readonly<Record<string, string>>;
  /** Where another reading stands: passage, place in it, and the syllable. */
  readonly exceptions: readonly (readonly [passage: number, place: number, syllable: string])[];
}

/**
 * Describes one script of a text by its differences from Simplified.
 *
 * @param passages the same passages in both scripts, each of the same length in both
 * @returns the commonest form of each character that changes, and the places where another stands
 * @throws Error if a passage has not the same length in both scripts
 */
export function describeForms(passages: readonly { readonly hans: string; readonly other: string }[]): ScriptForms {
  const counts = new Map<string, Map<string, number>>();
  for (const { hans, other } of passages) {
    if (hans.length !== other.length)
      throw new Error(`search: “${hans}” and “${other}” differ in length; mend content/script-exceptions.yaml`);
    for (const [index, character] of [...hans].entries()) {
      const forms = counts.get(character) ?? new Map<string, number>();
      const form = other.charAt(index);
      forms.set(form, (forms.get(form) ?? 0) + 1);
      counts.set(character, forms);
    }
  }
  const usual = new Map(
    [...counts].map(([character, forms]) => [character, [...forms].sort((a, b) => b[1] - a[1])[0]?.[0] ?? character]),
  );
  const exceptions = passages.flatMap(({ hans, other }, passage) =>
    [...hans].flatMap((character, place): [number, number, string][] =>
      usual.get(character) === other.charAt(place) ? [] : [[passage, place, other.charAt(place)]],
    ),
  );
  const pairs = [...usual]
    .filter(([character, form]) => character !== form)
    .flat()
    .join('');
  return { pairs, exceptions };
}

/**
 * Undoes `describeForms`.
 *
 * @param passages the passages in Simplified script
 * @param forms the description of the other script
 * @returns the passages in that script
 */
export function applyForms(passages: readonly string[], forms: ScriptForms): string[] {
  const usual = new Map<string, string>();
  for (let index = 0; index < forms.pairs.length; index += 2)
    usual.set(forms.pairs.charAt(index), forms.pairs.charAt(index + 1));
  const written = passages.map((passage) => [...passage].map((character) => usual.get(character) ?? character));
  for (const [passage, place, form] of forms.exceptions) {
    const characters = written[passage];
    if (characters) characters[place] = form;
  }
  return written.map((characters) => characters.join(''));
}
