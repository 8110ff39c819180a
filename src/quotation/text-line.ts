import type { DisplayScript, SearchedRecord } from '../search/passages.ts';
import { type Token, tokenize } from '../search/tokens.ts';

/** The language of a quotation. */
export type QuotedLanguage = 'zh' | 'en';

/** A heading or sentence in the line. */
export interface LinePassage {
  readonly measure: string;
  readonly official: number | null;
  /** 0 for the heading, then the sentence’s place. */
  readonly place: number;
  /** As the page shows it. */
  readonly text: string;
  /** The same in every form it has, each as long as the others. */
  readonly forms: readonly string[];
}

/** A Han character, a digit, a sign or a word, with the passage it stands in. */
export interface LineUnit {
  readonly passage: number;
  readonly start: number;
  readonly end: number;
}

/** The whole text in one language as one line of units, headings where they stand. */
export interface TextLine {
  readonly language: QuotedLanguage;
  readonly passages: readonly LinePassage[];
  readonly units: readonly LineUnit[];
  /** One character for each unit; the same for all that count as the same. */
  readonly keys: string;
  /** Where each pair of neighbouring keys begins. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
  /** The key of a unit of the quotation; `unknownKey` for one that the text does not have. */
  readonly keyOf: (unit: string) => string;
}

/** Stands for every unit that is nowhere in the text, and so never equals one of its keys. */
const unknownKey = '\0';

/** Whether a token is text, and not punctuation. */
export function isUnit({ kind }: Token): boolean {
  return kind !== 'mark';
}

/** Forms that one character has at one place of the text are the same: 干 and 幹, and so 乾, which stands for 干 elsewhere. */
function makeFold(records: readonly SearchedRecord[]): (unit: string) => string {
  const standsFor = new Map<string, string>();
  const find = (character: string): string => {
    const next = standsFor.get(character);
    return next === undefined ? character : find(next);
  };
  for (const { zh } of records.flatMap(({ passages }) => passages)) {
    for (const [place, character] of [...zh.hans].entries()) {
      for (const form of [zh.tw.charAt(place), zh.hk.charAt(place)]) {
        const [one, other] = [find(character), find(form)];
        if (one !== other) standsFor.set(other, one);
      }
    }
  }
  return (unit) => find(unit.normalize('NFKC').toLowerCase().replaceAll('’', "'"));
}

function listPairs(keys: string): Map<string, number[]> {
  const pairs = new Map<string, number[]>();
  for (let at = 0; at + 1 < keys.length; at += 1) {
    const pair = keys.slice(at, at + 2);
    const places = pairs.get(pair);
    if (places) places.push(at);
    else pairs.set(pair, [at]);
  }
  return pairs;
}

/**
 * Lays the text out in one line.
 *
 * @param records the measures in all scripts, in the order of the text
 * @param language the language of the line
 * @param script the script that the page shows Chinese in
 * @returns the line
 */
export function layOut(records: readonly SearchedRecord[], language: QuotedLanguage, script: DisplayScript): TextLine {
  const fold = makeFold(records);
  const known = new Map<string, string>();
  const learn = (unit: string): string => {
    const folded = fold(unit);
    const key = known.get(folded) ?? String.fromCharCode(known.size + 1);
    known.set(folded, key);
    return key;
  };
  const passages = records.flatMap((record) =>
    record.passages.map(({ en, place, zh }): LinePassage => {
      const text = language === 'zh' ? zh[script] : en;
      const forms = language === 'zh' ? Object.values(zh) : [en];
      return { measure: record.id, official: record.official, place, text, forms };
    }),
  );
  const units: LineUnit[] = [];
  let keys = '';
  for (const [passage, { text }] of passages.entries()) {
    for (const { end, start } of tokenize(text).filter(isUnit)) {
      units.push({ passage, start, end });
      keys += learn(text.slice(start, end));
    }
  }
  return {
    language,
    passages,
    units,
    keys,
    pairs: listPairs(keys),
    keyOf: (unit) => known.get(fold(unit)) ?? unknownKey,
  };
}

/**
 * What stands between a unit and the next: punctuation and spaces.
 *
 * @param line the line
 * @param at the first of the two
 * @returns the words between; none at the edge of a heading, whose number and stop belong to no sentence
 */
export function gapAfter({ language, passages, units }: TextLine, at: number): string | undefined {
  const [left, right] = [units[at], units[at + 1]];
  const [before, after] = [passages[left?.passage ?? -1], passages[right?.passage ?? -1]];
  if (!left || !right || !before || !after) return undefined;
  if (left.passage === right.passage) return before.text.slice(left.end, right.start);
  if (before.place === 0 || after.place === 0) return undefined;
  return `${before.text.slice(left.end)}${language === 'en' ? ' ' : ''}${after.text.slice(0, right.start)}`;
}

/**
 * Reads a stretch of the line.
 *
 * @param line the line
 * @param from the first unit
 * @param to the end, exclusive
 * @returns the words as the page shows them, headings on lines of their own
 */
export function readLine(line: TextLine, from: number, to: number): string {
  let words = '';
  for (let at = from; at < to; at += 1) {
    const unit = line.units[at];
    if (!unit) break;
    words += line.passages[unit.passage]?.text.slice(unit.start, unit.end) ?? '';
    if (at + 1 < to) words += gapAfter(line, at) ?? '\n';
  }
  return words;
}
