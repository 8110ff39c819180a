import { editions } from '../edition/editions.ts';
import type { EditionData, MeasureData } from '../schema/edition-data.ts';
import type { Corpus } from '../view/corpus.ts';
import type { DownloadEntry, DownloadFacts, DownloadKind } from '../view/data.ts';
import { dressCorpus } from '../view/edition-corpus.ts';
import { exportAkomaNtoso } from './akoma-ntoso.ts';
import { exportAlignedCsv, exportAlignedTsv } from './aligned.ts';
import { exportApiIndex, exportBodyList, exportInstrumentList, exportMeasureList, exportTermList } from './api-json.ts';
import { exportAnnotations } from './annotations-json.ts';
import { exportEditionJson } from './edition-json.ts';
import { exportEditionSchema } from './edition-schema.ts';
import { exportEpub } from './epub/epub.ts';
import { exportLedgerJson } from './ledger-json.ts';
import { lazy } from './lazy.ts';
import { exportMarkdown } from './markdown.ts';
import { type DownloadContent, keepFacts, type MeasuredFile } from './keep-facts.ts';
import { exportMeasureJson, exportMeasureMarkdown } from './measure-files.ts';
import { exportOpenApi } from './openapi.ts';
import type { OutlineLanguage } from './outline.ts';
import { exportPdf, namePdf } from './pdf/pdf.ts';
import { listVolumes } from './pdf/volumes.ts';
import { exportPlainText } from './plain-text.ts';
import { exportReference } from './reference-json.ts';
import { exportSkos } from './skos.ts';
import { exportTei } from './tei.ts';
import { exportTermsJson } from './terms-json.ts';
import { exportTmx } from './tmx.ts';
import { exportXliff } from './xliff.ts';

/** A file under `/data/`. */
export interface Download extends DownloadEntry, MeasuredFile {}

type Row = readonly [
  path: string,
  kind: DownloadKind,
  format: string,
  make: () => DownloadContent | Promise<DownloadContent>,
];

function textRows(corpus: Corpus): Row[] {
  return editions.flatMap(({ id, language, script }): Row[] => {
    const shown: OutlineLanguage = language === 'en' ? 'en' : script;
    return [
      [`text/${id}.txt`, 'text', 'TXT', () => exportPlainText(corpus, shown)],
      [`text/${id}.md`, 'markdown', 'Markdown', () => exportMarkdown(corpus, shown)],
    ];
  });
}

function measureRows(corpus: Corpus, edition: () => EditionData): Row[] {
  const find = (id: string): MeasureData => {
    const measure = edition().measures.find((row) => row.id === id);
    if (!measure) throw new RangeError(`measure “${id}” is not in the edition’s data`);
    return measure;
  };
  return corpus.measures.flatMap(({ id }): Row[] => {
    const path = `v1/measures/${id}`;
    return [
      [`${path}.json`, 'measures', 'JSON', () => JSON.stringify(exportMeasureJson(edition(), find(id)))],
      [`${path}.md`, 'measures', 'Markdown', () => exportMeasureMarkdown(edition(), find(id))],
    ];
  });
}

function printRows(corpus: Corpus): Row[] {
  const chinese = editions.filter(({ language }) => language === 'zh');
  const volumes = listVolumes(corpus);
  return chinese.flatMap((edition) =>
    volumes.map((volume): Row => [
      namePdf(corpus, edition, volume),
      'pdf',
      'PDF 1.7',
      () => exportPdf(corpus, edition, volume),
    ]),
  );
}

function bookRows(corpus: Corpus): Row[] {
  return editions.map((edition) => [
    `${corpus.document.id}.${edition.id}.epub`,
    'epub',
    'EPUB 3',
    () => exportEpub(dressCorpus(corpus, edition)),
  ]);
}

function apiRows(corpus: Corpus, site: URL | undefined): Row[] {
  const files = {
    index: () => exportApiIndex(corpus),
    'measures/index': () => exportMeasureList(corpus),
    'terms/index': () => exportTermList(corpus),
    'instruments/index': () => exportInstrumentList(corpus),
    'bodies/index': () => exportBodyList(corpus),
    openapi: () => exportOpenApi(corpus, site),
  };
  return Object.entries(files).map(([name, make]) => [
    `v1/${name}.json`,
    'api',
    name === 'openapi' ? 'OpenAPI 3.1' : 'JSON',
    // Indented, for people read them too.
    () => `${JSON.stringify(make(), undefined, 2)}\n`,
  ]);
}

function listRows(corpus: Corpus, site: URL | undefined): Row[] {
  const { id } = corpus.document;
  const edition = lazy(() => exportEditionJson(corpus));
  return [
    [`${id}.json`, 'edition', 'JSON', () => JSON.stringify(edition())],
    [`${id}.schema.json`, 'edition', 'JSON Schema', () => JSON.stringify(exportEditionSchema(id))],
    ['aligned.csv', 'aligned', 'CSV', () => exportAlignedCsv(corpus)],
    ['aligned.tsv', 'aligned', 'TSV', () => exportAlignedTsv(corpus)],
    ...textRows(corpus),
    ...measureRows(corpus, edition),
    ...bookRows(corpus),
    ...printRows(corpus),
    ...apiRows(corpus, site),
    [`${id}.tmx`, 'tmx', 'TMX 1.4b', () => exportTmx(corpus)],
    [`${id}.xlf`, 'xliff', 'XLIFF 2.1', () => exportXliff(corpus)],
    [`${id}.tei.xml`, 'tei', 'TEI P5', () => exportTei(corpus)],
    [`${id}.akn.xml`, 'akomaNtoso', 'Akoma Ntoso 3.0', () => exportAkomaNtoso(corpus, 'zh')],
    [`${id}.en.akn.xml`, 'akomaNtoso', 'Akoma Ntoso 3.0', () => exportAkomaNtoso(corpus, 'en')],
    ['terms.json', 'terms', 'JSON', () => JSON.stringify(exportTermsJson(corpus))],
    ['terms.skos.jsonld', 'skos', 'SKOS, JSON-LD', () => JSON.stringify(exportSkos(corpus, site))],
    ['annotations.jsonld', 'annotations', 'JSON-LD', () => JSON.stringify(exportAnnotations(corpus, site))],
    ['reference.json', 'reference', 'JSON', () => JSON.stringify(exportReference(corpus))],
    ['ledger.json', 'ledger', 'JSON', () => JSON.stringify(exportLedgerJson(corpus))],
  ];
}

const listed = new WeakMap<Corpus, readonly Download[]>();

/**
 * Lists every file under `/data/`, the one list that the addresses and the page of downloads are taken from. Nothing is made yet, so that
 * documents, which take seconds, are made beside the pages and not before them.
 *
 * @param corpus the whole edition
 * @param site the address the site is published under, if it has one; the same for the whole build
 * @returns the files, the same for each call
 */
export function listDownloads(corpus: Corpus, site: URL | undefined): readonly Download[] {
  const downloads =
    listed.get(corpus) ??
    listRows(corpus, site).map(([path, kind, format, make]) => ({ path, kind, format, ...keepFacts(make) }));
  listed.set(corpus, downloads);
  return downloads;
}

/**
 * Measures files, which makes them.
 *
 * @param downloads some of the list
 * @returns the same files with their sizes and checksums
 */
export function measureDownloads(downloads: readonly Download[]): Promise<DownloadFacts[]> {
  return Promise.all(
    downloads.map(async ({ format, kind, measure, path }) => ({ path, kind, format, ...(await measure()) })),
  );
}
