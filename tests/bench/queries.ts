import type { BenchMeasure } from './measured-text.ts';

/** What is asked, and which measures hold it. */
export interface BenchQuery {
  readonly kind: 'Simplified' | 'Traditional' | 'absent';
  readonly text: string;
  /** The ids of the measures whose heading or sentences hold it. */
  readonly held: ReadonlySet<string>;
}

const lengths = [2, 3, 4, 5, 6] as const;
const perKind = 24;

function textsOf(measures: readonly BenchMeasure[], field: 'zh' | 'zhHantTW'): { id: string; texts: string[] }[] {
  return measures.map(({ id, sentences, title }) => ({
    id,
    texts: [title[field], ...sentences.map((sentence) => sentence[field])],
  }));
}

function heldBy(texts: ReturnType<typeof textsOf>, query: string): Set<string> {
  return new Set(texts.filter((row) => row.texts.some((text) => text.includes(query))).map(({ id }) => id));
}

/** Substrings at places spread over the whole text; they begin and end where they fall, as a reader’s selection does. */
function present(measures: readonly BenchMeasure[], kind: 'Simplified' | 'Traditional'): BenchQuery[] {
  const texts = textsOf(measures, kind === 'Simplified' ? 'zh' : 'zhHantTW');
  const runs = texts.flatMap((row) => row.texts).flatMap((text) => text.match(/\p{Script=Han}{8,}/gu) ?? []);
  const step = Math.floor(runs.length / perKind);
  return Array.from({ length: perKind }, (_, index) => {
    const run = runs[index * step + (kind === 'Simplified' ? 0 : 1)] ?? '';
    const length = lengths[index % lengths.length] ?? 2;
    const from = index % (run.length - length);
    const text = run.slice(from, from + length);
    return { kind, text, held: heldBy(texts, text) };
  });
}

/** Turns a substring round: its characters are all in the text, but nowhere in this order. */
function absent(measures: readonly BenchMeasure[], from: readonly BenchQuery[]): BenchQuery[] {
  const texts = textsOf(measures, 'zh');
  return from
    .map(({ text }) => [...text].reverse().join(''))
    .filter((text) => heldBy(texts, text).size === 0)
    .slice(0, perKind / 2)
    .map((text) => ({ kind: 'absent', text, held: new Set<string>() }));
}

/**
 * Makes the queries of the bench from the text, always the same ones.
 *
 * @param measures the text
 * @returns substrings of two to six characters in both scripts, and strings that are nowhere
 */
export function makeQueries(measures: readonly BenchMeasure[]): readonly BenchQuery[] {
  const simplified = present(measures, 'Simplified');
  return [...simplified, ...present(measures, 'Traditional'), ...absent(measures, simplified)];
}
