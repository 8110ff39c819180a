import { fixedPages, measurePage, noteAnchor, type PagePath, sentenceAnchor } from '../edition/paths.ts';
import type { SourceStructure } from '../source/structure.ts';
import type { AnnotatedMeasure } from './note-check.ts';

/** What has a page of its own, by folder. */
export type Listed = Readonly<Record<'terms' | 'instruments' | 'bodies', readonly { readonly id: string }[]>>;

/**
 * Lists the pages and anchors that the content makes, as `addresses.txt` writes them.
 *
 * @param structure the source, with all measures and sentences
 * @param measures the measures with their notes
 * @param listed what has a page of its own
 * @returns every address of an edition that leads somewhere
 */
export function listLiveAddresses(
  structure: SourceStructure,
  measures: readonly AnnotatedMeasure[],
  listed: Listed,
): Set<string> {
  const notes = new Map(measures.map(({ data, file }) => [file.id, data.notes ?? []]));
  const ofMeasures = structure.measures.flatMap(({ id, sentences }) => {
    const page = measurePage(id);
    return [
      page,
      ...sentences.flatMap((sentence, index) => [`${page}#${sentenceAnchor(index + 1)}`, `text/#${sentence.id}`]),
      ...(notes.get(id) ?? []).map((note) => `${page}#${noteAnchor(note.id)}`),
    ];
  });
  const ofParts = structure.parts.map(({ id }): PagePath => `parts/${id}/`);
  const ofLists = Object.entries(listed).flatMap(([folder, entries]) => entries.map(({ id }) => `${folder}/${id}/`));
  return new Set([...fixedPages, ...ofMeasures, ...ofParts, ...ofLists].map((path) => `{edition}/${path}`));
}
