import { citationFiles } from '../cite/files.ts';
import { makeMeasureItem } from '../view/cite.ts';
import type { Corpus } from '../view/corpus.ts';
import { measureDataFiles } from '../view/measure-data-files.ts';
import type { EditionCorpus } from '../view/edition-corpus.ts';
import { listDownloads } from './downloads.ts';
import type { DownloadContent } from './keep-facts.ts';
import { exportMeasurePageMarkdown } from './measure-page-markdown.ts';

/** Which measure, in which format. */
interface MeasureFileParams {
  readonly measure: string;
  readonly extension: string;
}

/**
 * Lists the files that an edition has at its measures’ addresses.
 *
 * @param corpus the whole edition
 * @returns the parts of each address
 */
export function listMeasureFiles({ measures }: Corpus): MeasureFileParams[] {
  const extensions = [...citationFiles, ...measureDataFiles].map(({ extension }) => extension);
  return measures.flatMap(({ id }) => extensions.map((extension) => ({ measure: id, extension })));
}

/**
 * Writes the file at a measure’s address with an extension.
 *
 * @param dressed the corpus in one edition
 * @param id the measure’s id
 * @param extension the format’s extension
 * @param site the address the site is published under, if it has one
 * @returns the file and its media type; the JSON is that of `/data/v1/`, which has every script and so is the same in all editions
 * @throws RangeError if there is no such measure or format
 */
export async function exportMeasureFile(
  dressed: EditionCorpus,
  id: string | undefined,
  extension: string | undefined,
  site: URL | undefined,
): Promise<{ body: DownloadContent; type: string }> {
  const { corpus } = dressed;
  const measure = corpus.measures.find((row) => row.id === id);
  const citation = citationFiles.find((row) => row.extension === extension);
  const data = measureDataFiles.find((row) => row.extension === extension);
  if (measure && citation) return { body: citation.write(makeMeasureItem(dressed, measure)), type: citation.type };
  if (measure && data?.extension === 'md')
    return { body: exportMeasurePageMarkdown(dressed, measure), type: data.type };
  const download = listDownloads(corpus, site).find(({ path }) => path === `v1/measures/${id}.${extension}`);
  if (measure && data && download) return { body: await download.make(), type: data.type };
  throw new RangeError(`“${id}.${extension}” is no measure’s file`);
}
