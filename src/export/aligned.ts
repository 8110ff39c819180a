import type { Corpus } from '../view/corpus.ts';
import { writeCsv, writeTsv } from './delimited.ts';
import { exportEditionJson } from './edition-json.ts';

const header = ['id', 'part', 'item', 'official', 'zh-Hans', 'zh-Hant-TW', 'zh-Hant-HK', 'en'];

type AlignedRow = (string | number | null)[];

function alignedRows(corpus: Corpus): AlignedRow[] {
  const rows = exportEditionJson(corpus).measures.flatMap(({ item, official, part, sentences }) =>
    sentences.map(({ en, id, zh, zhHantHK, zhHantTW }) => [id, part, item, official, zh, zhHantTW, zhHantHK, en]),
  );
  return [header, ...rows];
}

/**
 * Writes `/data/aligned.csv`: one row for each sentence, in every script and in English.
 *
 * @param corpus the whole edition
 * @returns the file; the columns of languages are named by BCP 47 tags
 */
export function exportAlignedCsv(corpus: Corpus): string {
  return writeCsv(alignedRows(corpus));
}

/**
 * Writes `/data/aligned.tsv`: the same rows, for programs that split at tabs.
 *
 * @param corpus the whole edition
 * @returns the file
 */
export function exportAlignedTsv(corpus: Corpus): string {
  return writeTsv(alignedRows(corpus));
}
