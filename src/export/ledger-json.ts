import { createHash } from 'node:crypto';
import { type CleaningRule, cleaningRules } from '../source/rules.ts';
import type { Corpus } from '../view/corpus.ts';

/** `/data/ledger.json`: what cleaning took out of the source, so that a program can put it back. */
export interface LedgerJson {
  readonly source: { readonly file: string; readonly bytes: number; readonly sha256: string };
  readonly rules: Readonly<Record<CleaningRule, { readonly en: string; readonly zh: string }>>;
  /** The cleaned text, headings with their numbers and stops included, that the entries apply to. */
  readonly text: string;
  readonly entries: readonly {
    readonly at: number;
    readonly rule: CleaningRule;
    readonly removed: string;
    readonly line: number;
  }[];
}

/**
 * Turns the ledger into the object other programs read.
 *
 * @param corpus the whole edition
 * @returns plain data; inserting each `removed` before character `at` of `text`, in order, yields the source
 */
export function exportLedgerJson({ document, rawSource, source }: Corpus): LedgerJson {
  return {
    source: {
      file: `${document.id}.txt`,
      bytes: Buffer.byteLength(rawSource),
      sha256: createHash('sha256').update(rawSource).digest('hex'),
    },
    rules: cleaningRules,
    text: source.text,
    entries: source.ledger,
  };
}
