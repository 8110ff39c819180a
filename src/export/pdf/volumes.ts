import type { Corpus, CorpusMeasure, CorpusPart } from '../../view/corpus.ts';

/** What one document holds of the text: all of it, unless it is very long. */
export interface Volume {
  /** From 1. */
  readonly number: number;
  readonly count: number;
  /** Its parts, whole. */
  readonly parts: readonly CorpusPart[];
  /** Their measures; in the first volume the opening before them. */
  readonly measures: readonly CorpusMeasure[];
}

/** The typesetter lays a document out at once, and in memory. As many as this fill some 500 pages. */
const mostMeasures = 250;

/**
 * Divides the text among documents between its parts: one document, or as many as it takes to have at most 250 measures in each. A part is never divided.
 *
 * @param corpus the whole edition
 * @returns the volumes, in order; together they have every measure once
 */
export function listVolumes({ measures, parts }: Corpus): readonly Volume[] {
  const shelves: CorpusPart[][] = [[]];
  let room = mostMeasures;
  for (const part of parts) {
    if (part.measures.length > room && room < mostMeasures) {
      shelves.push([]);
      room = mostMeasures;
    }
    shelves.at(-1)?.push(part);
    room -= part.measures.length;
  }
  const opening = measures.filter(({ part }) => part === null);
  return shelves.map((shelf, index) => ({
    number: index + 1,
    count: shelves.length,
    parts: shelf,
    measures: [...(index === 0 ? opening : []), ...shelf.flatMap((part) => part.measures)],
  }));
}
