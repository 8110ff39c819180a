import { citationFiles } from '../cite/files.ts';
import { makeMeasureItem } from '../view/cite.ts';
import type { Corpus } from '../view/corpus.ts';
import type { EditionCorpus } from '../view/page.ts';

/** Which measure, in which format. */
interface CitationFileParams {
  readonly measure: string;
  readonly extension: string;
}

/**
 * Lists the files for reference managers that an edition has.
 *
 * @param corpus the whole edition
 * @returns the parts of each address
 */
export function listCitationFiles({ measures }: Corpus): CitationFileParams[] {
  return measures.flatMap(({ id }) => citationFiles.map(({ extension }) => ({ measure: id, extension })));
}

/**
 * Writes a measure’s citation for reference managers.
 *
 * @param dressed the corpus in one edition
 * @param id the measure’s id
 * @param extension the format’s extension
 * @returns the file and its media type
 * @throws RangeError if there is no such measure or format
 */
export function exportCitation(
  dressed: EditionCorpus,
  id: string | undefined,
  extension: string | undefined,
): { body: string; type: string } {
  const measure = dressed.corpus.measures.find((row) => row.id === id);
  const format = citationFiles.find((row) => row.extension === extension);
  if (!measure || !format) throw new RangeError(`“${id}.${extension}” is no measure’s citation file`);
  return { body: format.write(makeMeasureItem(dressed, measure)), type: format.type };
}
