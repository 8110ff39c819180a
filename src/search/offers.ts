import { longestRuns } from './longest-runs.ts';
import type { Forms } from './match.ts';
import type { DisplayScript, SearchedRecord } from './passages.ts';
import type { Query } from './query.ts';
import type { Token } from './tokens.ts';

/** The next best thing to look for. */
export interface Offer {
  /** apart: the words in one measure but not together. part: a piece of what was typed. beginning: words that begin so. */
  readonly kind: 'apart' | 'part' | 'beginning';
  /** What to search for instead. */
  readonly query: string;
  /** How many measures have it. */
  readonly measures: number;
}

/** What a piece of the run is found in; all pieces are looked for in one reading of the text. */
class Pieces {
  readonly #runs: (forms: Forms) => ReadonlyMap<SearchedRecord, readonly number[]>;
  readonly #script: DisplayScript;

  constructor(records: readonly SearchedRecord[], tokens: readonly Token[], script: DisplayScript) {
    const known = new Map<Forms, ReadonlyMap<SearchedRecord, readonly number[]>>();
    this.#script = script;
    this.#runs = (forms) => {
      const runs = known.get(forms) ?? new Map(records.map((record) => [record, longestRuns(tokens, record, forms)]));
      known.set(forms, runs);
      return runs;
    };
  }

  /** The records that hold so many tokens from one on: in the page’s own script, or else in any. */
  holders(from: number, length: number): readonly SearchedRecord[] {
    const holding = (forms: Forms): SearchedRecord[] =>
      [...this.#runs(forms)].filter(([, runs]) => (runs[from] ?? 0) >= length).map(([record]) => record);
    const own = holding(this.#script);
    return own.length > 0 ? own : holding('any');
  }
}

function spell(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join('');
}

/** The cut of a run into two pieces that most measures hold both of; the more even one if two cuts do as well. */
function offerApart(pieces: Pieces, tokens: readonly Token[]): Offer[] {
  const cuts = tokens.slice(1).map((_, index) => {
    const [head, tail] = [index + 1, tokens.length - index - 1];
    const withTail = new Set(pieces.holders(head, tail));
    return {
      query: `${spell(tokens.slice(0, head))} ${spell(tokens.slice(head))}`,
      measures: pieces.holders(0, head).filter((record) => withTail.has(record)).length,
      evenness: Math.min(head, tail),
    };
  });
  const [best] = cuts
    .filter(({ measures }) => measures > 0)
    .sort((a, b) => b.evenness - a.evenness || b.measures - a.measures);
  return best ? [{ kind: 'apart', query: best.query, measures: best.measures }] : [];
}

function offerPart(pieces: Pieces, tokens: readonly Token[]): Offer[] {
  for (let length = tokens.length - 1; length >= 2; length -= 1) {
    for (let from = 0; from + length <= tokens.length; from += 1) {
      const measures = pieces.holders(from, length).length;
      if (measures > 0) return [{ kind: 'part', query: spell(tokens.slice(from, from + length)), measures }];
    }
  }
  return [];
}

function offerBeginning(records: readonly SearchedRecord[], word: string): Offer[] {
  const counts = new Map<string, Set<SearchedRecord>>();
  for (const record of records) {
    for (const { text } of record.passages.flatMap(({ enTokens }) => enTokens)) {
      if (text.startsWith(word)) counts.set(text, (counts.get(text) ?? new Set()).add(record));
    }
  }
  return [...counts]
    .map(([query, found]): Offer => ({ kind: 'beginning', query, measures: found.size }))
    .sort((a, b) => b.measures - a.measures || a.query.localeCompare(b.query, 'en'))
    .slice(0, 3);
}

const longestRun = 24;

/**
 * Looks for the next best thing when a query finds nothing.
 *
 * @param records where to look
 * @param query the query
 * @param script the script of the page
 * @returns at most three offers, each of which finds something
 */
export function makeOffers(records: readonly SearchedRecord[], query: Query, script: DisplayScript): Offer[] {
  const [group] = query.groups;
  if (!group || query.groups.length !== 1) return [];
  const tokens = group.tokens.slice(0, longestRun);
  const [only] = tokens;
  if (tokens.length === 1 && only?.kind === 'word')
    return only.text.length > 1 ? offerBeginning(records, only.text) : [];
  const pieces = new Pieces(records, tokens, script);
  const apart = offerApart(pieces, tokens);
  return apart.length > 0 ? apart : offerPart(pieces, tokens);
}
