import CSL, { type CslNode } from 'citeproc';
import type { Language } from '../edition/editions.ts';
import type { DocumentContent } from '../schema/document.ts';
import { type CslItem, cslDate, documentNumber } from './citation-data.ts';
import { readCslStyles } from './csl-styles.ts';
import { numberedPin, ownStyles } from './own-styles.ts';
import { type CitationStyle, citationStyles } from './styles.ts';
import { type Piece, parseTemplate, writeDay } from './template.ts';

/** A style’s citation of one language’s text, to be filled in for a measure. */
export interface CitationTemplate {
  readonly style: CitationStyle;
  /** The language of the style’s own words. */
  readonly words: Language;
  readonly text: readonly Piece[];
  /** The form for running text, where it carries the place. */
  readonly inText: readonly Piece[];
}

/** Stand-ins that a style prints unchanged and that are then exchanged for slots. */
const standIns = { pin: 'PINPOINT', url: 'https://cite.invalid/ADDRESS', accessed: '2099-12-28' } as const;

/** APA’s sentence case: only the first word and names keep their capitals; the issuer is the one name in the title. */
function sentenceCase(title: string, name: string): string {
  const lower = title.toLowerCase().replace(name.toLowerCase(), name);
  return `${title.charAt(0)}${lower.slice(1)}`;
}

/** A Chinese title among English words: romanised, in characters, and translated, as each manual asks for works in other scripts. */
function titleOf(document: DocumentContent, language: Language, style: CitationStyle): string {
  const { citation, issuer, title } = document;
  if (style.words === 'zh' || (style.words === 'text' && language === 'zh')) return title.zh;
  const isApa = style.id === 'apa';
  const english = isApa ? sentenceCase(title.en, issuer.en) : title.en;
  if (language === 'en' || style.words === 'text') return english;
  const romanised = isApa ? sentenceCase(citation.title, citation.title.split(' ', 1).join()) : citation.title;
  return `${romanised} ${title.zh} [${english}]`;
}

/** What a style needs in other fields than the rest. */
function fieldsOf(
  { citation, ...document }: DocumentContent,
  language: Language,
  { id, words }: CitationStyle,
): Partial<CslItem> {
  const number = documentNumber({ citation, ...document }, words === 'text' ? language : words);
  const fields: Partial<Record<CitationStyle['id'], Partial<CslItem>>> = {
    // OSCOLA has no full stops in abbreviations.
    oscola: { number: number.replaceAll('.', '') },
    chicago: { genre: number },
    apa: { genre: citation.series, number: String(citation.seriesNumber) },
  };
  return fields[id] ?? { number };
}

function makeItem(document: DocumentContent, language: Language, style: CitationStyle, type: CslItem['type']): CslItem {
  const inChinese = style.words === 'zh' || (style.words === 'text' && language === 'zh');
  const author = [{ literal: inChinese ? document.issuer.zh : document.citation.issuer }];
  return {
    id: 'cited',
    type,
    language: inChinese || language === 'zh' ? 'zh-CN' : 'en',
    title: titleOf(document, language, style),
    // The manual names the issuer of a legal document only where the title does not.
    ...(style.id === 'law-manual' ? {} : { author }),
    ...fieldsOf(document, language, style),
    issued: cslDate(document.issued),
    URL: standIns.url,
  };
}

function decode(html: string): string {
  return html
    .replaceAll(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&amp;', '&');
}

interface Printed {
  readonly cluster: string;
  readonly entry: string;
}

/** Prints one item as if it were the only one that is cited. */
type Printer = (item: CslItem) => Printed;

/** Citeproc reads a style for a tenth of a second, so each is read once and its items are told apart by their ids. */
function createPrinter(style: CslNode, locale: string, nodes: ReadonlyMap<string, CslNode>): Printer {
  const items = new Map<string, CslItem>();
  const system = {
    retrieveLocale: (tag: string) => nodes.get(tag) ?? '',
    retrieveItem: (id: string) => items.get(id) ?? {},
  };
  const engine = new CSL.Engine(system, style, locale, true);
  engine.setOutputFormat('html');
  return (item) => {
    const id = `cited-${items.size}`;
    items.set(id, { ...item, id });
    engine.updateItems([id]);
    const citation = { citationItems: [{ id, locator: standIns.pin, label: 'page' }], properties: { noteIndex: 1 } };
    const [, clusters] = engine.processCitationCluster(citation, [], []);
    const cluster = clusters[0]?.[1] ?? '';
    const [, [entry = '']] = engine.makeBibliography() || [undefined, []];
    const bare = entry.replaceAll(/<div class="csl-left-margin">.*?<\/div>|<\/?div[^>]*>/gu, '').trim();
    return { cluster: decode(cluster), entry: decode(bare) };
  };
}

const rows: readonly CitationStyle[] = citationStyles;
let printers: ReadonlyMap<string, Printer> | undefined;

/** The styles that citeproc prints, by the ids of their rows. */
function loadPrinters(): ReadonlyMap<string, Printer> {
  if (printers) return printers;
  const csl = rows.flatMap((row) => (row.csl ? [row.csl] : []));
  const nodes = readCslStyles(
    csl.map(({ style }) => style),
    [...new Set(['en-US', ...csl.map(({ locale }) => locale)])],
  );
  printers = new Map(
    rows.flatMap(({ csl: source, id }) => {
      const node = source && nodes.get(source.style);
      return node ? [[id, createPrinter(node, source.locale, nodes)]] : [];
    }),
  );
  return printers;
}

/** Finds what the day of access adds to a citation and makes it a slot. */
function markAccess(dated: string, undated: string, style: CitationStyle): string {
  if (dated === undated) return dated;
  let start = 0;
  while (dated[start] === undated[start]) start += 1;
  const end = dated.length - (undated.length - start);
  const day = writeDay(new Date(`${standIns.accessed}T12:00`), style.day);
  const [before, after, ...more] = dated.slice(start, end).split(day);
  if (before === undefined || after === undefined || more.length > 0 || dated.slice(end) !== undated.slice(start))
    throw new Error(`${style.id}: the day of access is not where “day: ${style.day}” of its row says: “${dated}”`);
  return `${dated.slice(0, start)}{accessed:${before}|${after}}${dated.slice(end)}`;
}

/** A place that is no page stands after a comma, or directly after a Chinese title. */
function markPin(text: string): string {
  return text.replace(/(?<before>》)?,? ?(?:p\. )?PINPOINT/u, (_, before?: string) =>
    before ? `${before}{pin}` : ', {pin}',
  );
}

function templatesOf(document: DocumentContent, language: Language, style: CitationStyle): [string, string] {
  const { csl } = style;
  if (!csl) {
    const { inText = '', text } = ownStyles[style.id as keyof typeof ownStyles](document, language);
    return [text, inText];
  }
  const print = loadPrinters().get(style.id);
  if (!print) throw new Error(`${style.id}: the CSL style ${csl.style} was not read`);
  const undated = makeItem(document, language, style, csl.type);
  const dated = print({ ...undated, accessed: cslDate(standIns.accessed) });
  const plain = print(undated);
  const finish = (text: string): string => text.replace(standIns.url, '{url}');
  if (csl.form === 'note') return [finish(markPin(markAccess(dated.cluster, plain.cluster, style))), ''];
  // GB/T 7714: the place cited stands after the number of the entry, in superscript with it.
  const inText = style.id === 'gbt-2015' ? numberedPin(language) : markPin(plain.cluster);
  // GB/T 7714: capitals are for the family names of persons; citeproc gives them to bodies too.
  const cased = [dated.entry, plain.entry].map((entry) =>
    entry.replace(document.citation.issuer.toUpperCase(), document.citation.issuer),
  );
  return [finish(markAccess(cased[0] ?? '', cased[1] ?? '', style)), inText];
}

/**
 * Writes every style’s citation of the document.
 *
 * @param document the document
 * @param language the language of the text that is cited
 * @returns a template for each style, in the order of the table
 */
export function makeTemplates(document: DocumentContent, language: Language): CitationTemplate[] {
  return rows.map((style) => {
    const [text, inText] = templatesOf(document, language, style);
    const words = style.words === 'text' ? language : style.words;
    return { style, words, text: parseTemplate(text, style.day), inText: parseTemplate(inText, style.day) };
  });
}
