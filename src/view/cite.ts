import { type CitedMeasure, type CslItem, makeCslItem, makePins, type Pins } from '../cite/citation-data.ts';
import { citationFiles } from '../cite/files.ts';
import { type CitationTemplate, makeTemplates } from '../cite/format.ts';
import { type CitationStyleId, stylesFor } from '../cite/styles.ts';
import type { Piece } from '../cite/template.ts';
import type { Language } from '../edition/editions.ts';
import { measureFile, measurePage, pagePath, siteUrl } from '../edition/paths.ts';
import type { DocumentContent } from '../schema/document.ts';
import type { InterfaceText } from '../schema/interface.ts';
import type { ScriptConverter } from '../text/script.ts';
import type { CorpusMeasure } from './corpus.ts';
import { measureDataFiles } from './measure-data-files.ts';
import type { EditionCorpus } from './edition-corpus.ts';

/** A finished citation in one style. */
export interface Citation {
  readonly id: CitationStyleId;
  readonly name: string;
  /** The language of the style’s own words. */
  readonly words: Language;
  readonly lang: string;
  readonly text: readonly Piece[];
  /** The form for running text; empty where there is none. */
  readonly inText: readonly Piece[];
}

/** Everything a reader needs to cite a measure. */
export interface CitePanel {
  readonly strings: InterfaceText['cite'];
  /** The tag for Chinese words among English ones. */
  readonly textLang: string;
  readonly citations: readonly Citation[];
  /** How each language of a citation names the place. */
  readonly pins: Readonly<Record<Language, Pins>>;
  /** The measure’s address, as absolute as is known. */
  readonly url: string;
  /** The measure as a file: for reference managers, and for other programs. */
  readonly files: readonly FileLink[];
  readonly dataFiles: readonly FileLink[];
}

/** A file at a measure’s address with an extension. */
export interface FileLink {
  readonly name: string;
  readonly href: string;
  /** Its media type. */
  readonly type: string;
}

const templates = new Map<string, CitationTemplate[]>();

/** Citeproc takes a second for a document; its words decide whether they are the same. */
function templatesOf(document: DocumentContent, language: Language): CitationTemplate[] {
  const key = `${language} ${JSON.stringify(document)}`;
  const made = templates.get(key) ?? makeTemplates(document, language);
  templates.set(key, made);
  return made;
}

function convertPieces(pieces: readonly Piece[], toScript: ScriptConverter): Piece[] {
  return pieces.map((piece) => (piece.kind === 'text' ? { ...piece, text: toScript(piece.text) } : piece));
}

function pinsOf({ corpus, toScript }: EditionCorpus, measure: CitedMeasure): Record<Language, Pins> {
  const { en, zh } = corpus.interface;
  const { sentence, sentences, whole } = makePins(zh.cite.pins, 'zh', measure);
  return {
    en: makePins(en.cite.pins, 'en', measure),
    zh: { whole: toScript(whole), sentence: toScript(sentence), sentences: toScript(sentences) },
  };
}

function measureUrl({ edition }: EditionCorpus, measure: CitedMeasure): string {
  return siteUrl(pagePath(edition.id, measurePage(measure.id)));
}

/**
 * Makes the citations of a measure.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @returns the panel
 */
export function makeCitePanel(dressed: EditionCorpus, measure: CorpusMeasure): CitePanel {
  const { corpus, edition, strings, toScript } = dressed;
  const made = templatesOf(corpus.document, edition.language);
  const link = ({ extension, name, type }: { extension: string; name: string; type: string }): FileLink => ({
    name,
    href: measureFile(edition.id, measure.id, extension),
    type,
  });
  return {
    strings: strings.cite,
    textLang: edition.textLang,
    citations: stylesFor(edition.language).flatMap(({ id, name }) => {
      const template = made.find(({ style }) => style.id === id);
      if (!template) return [];
      const { inText, text, words } = template;
      return {
        id,
        name: toScript(name[edition.language]),
        words,
        lang: words === 'en' ? 'en' : edition.textLang,
        text: convertPieces(text, toScript),
        inText: convertPieces(inText, toScript),
      };
    }),
    pins: pinsOf(dressed, measure),
    url: measureUrl(dressed, measure),
    files: citationFiles.map(link),
    dataFiles: measureDataFiles.map(link),
  };
}

/**
 * Makes the item of a measure for reference managers.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @returns the item, its Chinese in the edition’s script
 */
export function makeMeasureItem(dressed: EditionCorpus, measure: CorpusMeasure): CslItem {
  const { corpus, edition, toScript } = dressed;
  const pin = pinsOf(dressed, measure)[edition.language].whole;
  const item = makeCslItem(corpus.document, edition.language, { ...measure, pin, url: measureUrl(dressed, measure) });
  if (edition.language === 'en') return item;
  const author = (item.author ?? []).map(({ literal }) => ({ literal: toScript(literal) }));
  return {
    ...item,
    language: edition.lang,
    title: toScript(item.title),
    'title-short': toScript(item['title-short'] ?? ''),
    number: toScript(item.number ?? ''),
    author,
  };
}
