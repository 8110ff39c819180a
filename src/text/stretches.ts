import type { Occurrence } from './occurrences.ts';

/** A run of text that the same notes stand beside. */
export interface Piece {
  readonly text: string;
  /** Ids of the notes whose quoted words it belongs to. */
  readonly notes: readonly string[];
}

/** A run of text that is a term, or lies between terms. */
export interface Stretch {
  /** The term’s id, if it is one. */
  readonly term: string | undefined;
  readonly pieces: readonly Piece[];
}

function cutPieces(text: string, from: number, to: number, notes: readonly Occurrence[]): Piece[] {
  const inside = notes.filter((note) => note.from < to && note.to > from);
  const edges = new Set([from, to, ...inside.flatMap((note) => [Math.max(from, note.from), Math.min(to, note.to)])]);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index) => {
    const end = sorted[index + 1] ?? to;
    return {
      text: text.slice(start, end),
      notes: inside.filter((note) => note.from <= start && note.to >= end).map(({ id }) => id),
    };
  });
}

/**
 * Cuts a text at its terms and at the words its notes stand beside. Terms stay whole; notes may overlap anything.
 *
 * @param text the text
 * @param terms its terms, in order and apart
 * @param notes the words of its notes, in any order
 * @returns the text in stretches; joined, they are the text again
 */
export function cutStretches(text: string, terms: readonly Occurrence[], notes: readonly Occurrence[]): Stretch[] {
  const stretches: Stretch[] = [];
  let position = 0;
  const push = (from: number, to: number, term: string | undefined): void => {
    if (to > from) stretches.push({ term, pieces: cutPieces(text, from, to, notes) });
    position = to;
  };
  for (const { from, id, to } of terms) {
    push(position, from, undefined);
    push(from, to, id);
  }
  push(position, text.length, undefined);
  return stretches;
}
