import type { Match, Stretch } from './match.ts';
import type { DisplayScript, Passage, SearchedRecord } from './passages.ts';
import { rank } from './ranking.ts';

/** A text and the stretches of it to mark, in order and apart. */
export interface MarkedText {
  readonly text: string;
  readonly marks: readonly Stretch[];
}

/** A heading or a sentence found. */
export interface FoundPassage {
  /** `3-1.2`; the measure’s id for a heading. */
  readonly id: string;
  /** 0 for a heading. */
  readonly place: number;
  readonly zh: MarkedText;
  readonly en: MarkedText;
}

/** A measure found. */
export interface Hit {
  readonly id: string;
  /** The name Pagefind gave the record. */
  readonly fragment: string;
  readonly part: number | null;
  readonly official: number | null;
  readonly heading: FoundPassage;
  readonly sentences: readonly FoundPassage[];
  /** Whether some mark is another form of the word that was typed. */
  readonly byStem: boolean;
}

/** The matches of each passage of one record. */
export interface RecordMatches {
  readonly record: SearchedRecord;
  readonly matches: ReadonlyMap<Passage, readonly Match[]>;
}

/** Makes overlapping and touching stretches one, in order. */
function join(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const joined: Stretch[] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last && from <= last[1]) joined[joined.length - 1] = [last[0], Math.max(last[1], to)];
    else joined.push([from, to]);
  }
  return joined;
}

function show(
  record: SearchedRecord,
  passage: Passage,
  matches: readonly Match[],
  script: DisplayScript,
): FoundPassage {
  const marks = (language: Match['language']): Stretch[] =>
    join(
      matches
        .filter((match) => match.language === language && match.stretch[1] > match.stretch[0])
        .map(({ stretch }) => stretch),
    );
  return {
    id: passage.place === 0 ? record.id : `${record.id}.${passage.place}`,
    place: passage.place,
    zh: { text: passage.zh[script], marks: marks('zh') },
    en: { text: passage.en, marks: marks('en') },
  };
}

function toHit(
  { matches, record }: RecordMatches,
  script: DisplayScript,
): Hit & { readonly rank: number; readonly order: number } {
  const [heading, ...sentences] = record.passages;
  if (!heading) throw new Error(`search: ${record.id} has no passages`);
  const of = (passage: Passage): readonly Match[] => matches.get(passage) ?? [];
  const all = [...matches.values()].flat();
  return {
    id: record.id,
    fragment: record.fragment,
    part: record.part,
    official: record.official,
    order: record.order,
    rank: rank({ heading: of(heading), text: sentences.flatMap(of) }),
    heading: show(record, heading, of(heading), script),
    sentences: sentences
      .filter((passage) => of(passage).length > 0)
      .map((passage) => show(record, passage, of(passage), script)),
    byStem: all.some((match) => !match.exact),
  };
}

/**
 * Puts what was found in order and makes it ready to be shown.
 *
 * @param found the records and their matches
 * @param script the script to show the Chinese in
 * @returns the hits, best first
 */
export function arrange(found: readonly RecordMatches[], script: DisplayScript): Hit[] {
  return found.map((record) => toHit(record, script)).sort((a, b) => b.rank - a.rank || a.order - b.order);
}
