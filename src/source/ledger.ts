import type { CleaningRule } from './rules.ts';

/** One run of characters that cleaning took out of the source. */
export interface LedgerEntry {
  /** Where the run stood: the number of characters of the cleaned text before it. */
  readonly at: number;
  /** The rule that took it out. */
  readonly rule: CleaningRule;
  /** The characters themselves. */
  readonly removed: string;
  /** The line of the source file, counted from 1, on which the run begins. */
  readonly line: number;
}

/** The source in two halves: what the edition keeps and what it does not. */
export interface CleanedSource {
  /** The kept characters in order, nothing between them. */
  readonly text: string;
  /** The title, without the words that mark the source as an excerpt. */
  readonly title: string;
  /** Everything removed, in order. */
  readonly ledger: readonly LedgerEntry[];
  /** For each character of `text`, its line in the source file, counted from 1. */
  readonly lines: readonly number[];
}

const excerptMark = '（摘录）';

function ruleFor(character: string): CleaningRule | undefined {
  if (character === '\n' || character === '\r') return 'line-break';
  return /\s/u.test(character) ? 'space' : undefined;
}

/** The index at which the last non-empty line of `raw` begins. */
function lastLineStart(raw: string): number {
  return raw.trimEnd().lastIndexOf('\n') + 1;
}

/**
 * Splits the source into the text the edition keeps and a ledger of all it leaves out.
 *
 * @param raw the source file as text, in which the last non-empty line is the document's title
 * @returns the cleaned source; `restore(text, ledger)` equals `raw`
 */
export function cleanSource(raw: string): CleanedSource {
  const titleStart = lastLineStart(raw);
  const kept: string[] = [];
  const lines: number[] = [];
  const ledger: LedgerEntry[] = [];
  let titleText = '';
  let line = 1;

  for (let index = 0; index < raw.length; index += 1) {
    const character = raw.charAt(index);
    const rule = ruleFor(character) ?? (index >= titleStart ? 'title' : undefined);
    if (rule === undefined) {
      kept.push(character);
      lines.push(line);
    } else {
      if (rule === 'title') titleText += character;
      const last = ledger.at(-1);
      if (last?.at === kept.length && last.rule === rule) {
        ledger[ledger.length - 1] = { ...last, removed: last.removed + character };
      } else {
        ledger.push({ at: kept.length, rule, removed: character, line });
      }
    }
    if (character === '\n') line += 1;
  }

  return {
    text: kept.join(''),
    title: titleText.endsWith(excerptMark) ? titleText.slice(0, -excerptMark.length) : titleText,
    ledger,
    lines,
  };
}

/**
 * Applies a ledger backwards.
 *
 * @param text the edition's Chinese text, headings with their numbers and stops included
 * @param ledger the entries of `cleanSource`, in order
 * @returns the source, character for character, if `text` is what the ledger was made with
 */
export function restore(text: string, ledger: readonly LedgerEntry[]): string {
  const pieces: string[] = [];
  let position = 0;
  for (const entry of ledger) {
    pieces.push(text.slice(position, entry.at), entry.removed);
    position = entry.at;
  }
  pieces.push(text.slice(position));
  return pieces.join('');
}
