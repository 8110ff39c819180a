import { editions } from '../edition/editions.ts';
import type { Corpus } from '../view/corpus.ts';
import type { DownloadFacts, DownloadKind } from '../view/data.ts';
import { dressCorpus } from '../view/page.ts';
import { exportAkomaNtoso } from './akoma-ntoso.ts';
import { exportAlignedCsv, exportAlignedTsv } from './aligned.ts';
import { exportApiIndex, exportBodyList, exportInstrumentList, exportMeasureList, exportTermList } from './api-json.ts';
import { exportAnnotations } from './annotations-json.ts';
import { exportEditionJson } from './edition-json.ts';
import { exportEditionSchema } from './edition-schema.ts';
import { exportEpub } from './epub/epub.ts';
import { exportLedgerJson } from './ledger-json.ts';
import { fingerprint } from './manifest.ts';
import { exportMarkdown } from './markdown.ts';
import { exportMeasureJson, exportMeasureMarkdown } from './measure-files.ts';
import { exportOpenApi } from './openapi.ts';
import type { OutlineLanguage } from './outline.ts';
import { exportPdf } from './pdf/pdf.ts';
import { exportPlainText } from './plain-text.ts';
import { exportReference } from './reference-json.ts';
import { exportSkos } from './skos.ts';
import { exportTei } from './tei.ts';
import { exportTermsJson } from './terms-json.ts';
import { exportTmx } from './tmx.ts';
import { exportXliff } from './xliff.ts';

/** A file under `/data/` with its text or its bytes. */
export interface Download extends DownloadFacts {
  readonly content: string | Uint8Array<ArrayBuffer>;
}

type Row = readonly [path: string, kind: DownloadKind, format: string, content: Download['content']];

function textRows(corpus: Corpus): Row[] {
  return editions.flatMap(({ id, language, script }): Row[] => {
    const shown: OutlineLanguage = language === 'en' ? 'en' : script;
    return [
      [`text/${id}.txt`, 'text', 'TXT', exportPlainText(corpus, shown)],
      [`text/${id}.md`, 'markdown', 'Markdown', exportMarkdown(corpus, shown)],
    ];
  });
}

function measureRows(corpus: Corpus): Row[] {
  const edition = exportEditionJson(corpus);
  return edition.measures.flatMap((measure): Row[] => {
    const path = `v1/measures/${measure.id}`;
    return [
      [`${path}.json`, 'measures', 'JSON', JSON.stringify(exportMeasureJson(edition, measure))],
      [`${path}.md`, 'measures', 'Markdown', exportMeasureMarkdown(edition, measure)],
    ];
  });
}

async function printRows(corpus: Corpus): Promise<Row[]> {
  const chinese = editions.filter(({ language }) => language === 'zh');
  return Promise.all(
    chinese.map(async (edition): Promise<Row> => {
      return [`${corpus.document.id}.${edition.id}.pdf`, 'pdf', 'PDF 1.7', await exportPdf(corpus, edition)];
    }),
  );
}

function bookRows(corpus: Corpus): Row[] {
  return editions.map((edition): Row => {
    const path = `${corpus.document.id}.${edition.id}.epub`;
    return [path, 'epub', 'EPUB 3', exportEpub(dressCorpus(corpus, edition))];
  });
}

function apiRows(corpus: Corpus, site: URL | undefined): Row[] {
  const files = {
    index: exportApiIndex(corpus),
    'measures/index': exportMeasureList(corpus),
    'terms/index': exportTermList(corpus),
    'instruments/index': exportInstrumentList(corpus),
    'bodies/index': exportBodyList(corpus),
    openapi: exportOpenApi(corpus, site),
  };
  // Indented, for people read them too.
  return Object.entries(files).map(([name, content]) => [
    `v1/${name}.json`,
    'api',
    name === 'openapi' ? 'OpenAPI 3.1' : 'JSON',
    `${JSON.stringify(content, undefined, 2)}\n`,
  ]);
}

async function listRows(corpus: Corpus, site: URL | undefined): Promise<Row[]> {
  const { id } = corpus.document;
  // Typeset in another thread while the rest is written in this one.
  const printed = printRows(corpus);
  return [
    [`${id}.json`, 'edition', 'JSON', JSON.stringify(exportEditionJson(corpus))],
    [`${id}.schema.json`, 'edition', 'JSON Schema', JSON.stringify(exportEditionSchema(id))],
    ['aligned.csv', 'aligned', 'CSV', exportAlignedCsv(corpus)],
    ['aligned.tsv', 'aligned', 'TSV', exportAlignedTsv(corpus)],
    ...textRows(corpus),
    ...measureRows(corpus),
    ...bookRows(corpus),
    ...(await printed),
    ...apiRows(corpus, site),
    [`${id}.tmx`, 'tmx', 'TMX 1.4b', exportTmx(corpus)],
    [`${id}.xlf`, 'xliff', 'XLIFF 2.1', exportXliff(corpus)],
    [`${id}.tei.xml`, 'tei', 'TEI P5', exportTei(corpus)],
    [`${id}.akn.xml`, 'akomaNtoso', 'Akoma Ntoso 3.0', exportAkomaNtoso(corpus, 'zh')],
    [`${id}.en.akn.xml`, 'akomaNtoso', 'Akoma Ntoso 3.0', exportAkomaNtoso(corpus, 'en')],
    ['terms.json', 'terms', 'JSON', JSON.stringify(exportTermsJson(corpus))],
    ['terms.skos.jsonld', 'skos', 'SKOS, JSON-LD', JSON.stringify(exportSkos(corpus, site))],
    ['annotations.jsonld', 'annotations', 'JSON-LD', JSON.stringify(exportAnnotations(corpus, site))],
    ['reference.json', 'reference', 'JSON', JSON.stringify(exportReference(corpus))],
    ['ledger.json', 'ledger', 'JSON', JSON.stringify(exportLedgerJson(corpus))],
  ];
}

const made = new WeakMap<Corpus, Promise<readonly Download[]>>();

async function measureDownloads(corpus: Corpus, site: URL | undefined): Promise<readonly Download[]> {
  const rows = await listRows(corpus, site);
  return rows.map(([path, kind, format, content]) => ({ path, kind, format, content, ...fingerprint(content) }));
}

/**
 * Makes every file under `/data/`, the one list that the addresses and the page of downloads are taken from.
 *
 * @param corpus the whole edition
 * @param site the address the site is published under, if it has one; the same for the whole build
 * @returns the files, made once for each corpus
 */
export function makeDownloads(corpus: Corpus, site: URL | undefined): Promise<readonly Download[]> {
  const downloads = made.get(corpus) ?? measureDownloads(corpus, site);
  made.set(corpus, downloads);
  return downloads;
}
