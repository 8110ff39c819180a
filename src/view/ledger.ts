import { createHash } from 'node:crypto';
import { fill } from '../edition/strings.ts';
import { type CleaningRule, cleaningRules } from '../source/rules.ts';
import type { CorpusMeasure } from './corpus.ts';
import { type EditionCorpus, type EditionText, measureTitle } from './edition-corpus.ts';
import { framePage, type Page } from './page.ts';

/** A run of the source: kept, or taken out by a rule. */
export interface SourceRun {
  readonly rule: CleaningRule | null;
  readonly text: string;
}

/** A measure in the source and in the edition. */
export interface LedgerSection {
  readonly id: string;
  readonly heading: EditionText;
  /** Where it begins in the source file. */
  readonly line: string;
  readonly raw: readonly SourceRun[];
  readonly clean: string;
}

/** The ledger of cleaning, for readers. */
export interface LedgerPage extends Page {
  readonly rules: readonly { readonly rule: CleaningRule; readonly why: string; readonly count: string }[];
  readonly sections: readonly LedgerSection[];
  readonly proof: string;
}

/** The stretch of the text that is a measure’s own, with the heading of the part it opens. */
function stretches(measures: readonly CorpusMeasure[], textLength: number): { from: number; to: number }[] {
  const starts = measures.map(({ source }, index) =>
    index === 0 ? 0 : (measures[index - 1]?.source.to ?? source.from),
  );
  return starts.map((from, index) => ({ from, to: starts[index + 1] ?? textLength }));
}

function runsBetween({ corpus }: EditionCorpus, from: number, to: number): SourceRun[] {
  const { ledger, text } = corpus.source;
  const runs: SourceRun[] = [];
  let position = from;
  const isLast = to === text.length;
  for (const { at, removed, rule } of ledger) {
    if (at < from || at > to || (at === to && !isLast)) continue;
    if (at > position) runs.push({ rule: null, text: text.slice(position, at) });
    runs.push({ rule, text: removed });
    position = at;
  }
  if (position < to) runs.push({ rule: null, text: text.slice(position, to) });
  return runs;
}

function countRule({ corpus, strings }: EditionCorpus, rule: CleaningRule): string {
  const entries = corpus.source.ledger.filter((entry) => entry.rule === rule);
  const characters = entries.reduce((sum, { removed }) => sum + removed.length, 0);
  return fill(strings.ledger.count, { characters, places: entries.length });
}

/**
 * Makes the ledger page.
 *
 * @param dressed the corpus in one edition
 * @returns the page
 */
export function makeLedgerPage(dressed: EditionCorpus): LedgerPage {
  const { corpus, inLanguage, strings, toScript } = dressed;
  const { measures, rawSource, source } = corpus;
  const spans = stretches(measures, source.text.length);
  return {
    ...framePage(dressed, 'ledger/', { title: strings.nav.ledger, description: strings.ledger.intro }),
    rules: (Object.keys(cleaningRules) as CleaningRule[]).map((rule) => ({
      rule,
      why: inLanguage(cleaningRules[rule]),
      count: countRule(dressed, rule),
    })),
    sections: measures.map((measure, index) => {
      const { from, to } = spans[index] ?? { from: 0, to: 0 };
      return {
        id: measure.id,
        heading: measureTitle(dressed, measure),
        line: fill(strings.ledger.line, { line: source.lines[from] ?? 1 }),
        raw: runsBetween(dressed, from, to),
        clean: toScript(source.text.slice(from, to)),
      };
    }),
    proof: fill(strings.ledger.proof, {
      bytes: Buffer.byteLength(rawSource),
      hash: createHash('sha256').update(rawSource).digest('hex'),
    }),
  };
}
