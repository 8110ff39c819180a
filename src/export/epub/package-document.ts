import type { Element } from 'xast';
import type { EditionCorpus } from '../../view/edition-corpus.ts';
import { lastChecked } from '../last-checked.ts';
import { element, writeXml } from '../xml.ts';
import type { Chapter } from './chapters.ts';

/** What a reader with a disability can rely on, in the words of https://www.w3.org/community/reports/a11y-discov-vocab/CG-FINAL-vocabulary-20230718/. */
const accessibility = [
  ['accessMode', 'textual'],
  ['accessModeSufficient', 'textual'],
  ['accessibilityFeature', 'alternativeText'],
  ['accessibilityFeature', 'ARIA'],
  ['accessibilityFeature', 'displayTransformability'],
  ['accessibilityFeature', 'readingOrder'],
  ['accessibilityFeature', 'structuralNavigation'],
  ['accessibilityFeature', 'tableOfContents'],
  ['accessibilityHazard', 'none'],
] as const;

const property = (name: string, value: string): Element => element('meta', { property: name }, value);
const refine = (id: string, name: string, value: string, more: object = {}): Element =>
  element('meta', { refines: `#${id}`, property: name, ...more }, value);

function describeBook({ corpus, edition, inLanguage, inScript, strings }: EditionCorpus): Element {
  const { document } = corpus;
  const title = inScript(document.title);
  const [own, other] =
    edition.language === 'en' ? (['en', edition.textLang] as const) : ([edition.textLang, 'en'] as const);
  const inOther = edition.language === 'en' ? title.zh : title.en;
  return element('metadata', { 'xmlns:dc': 'http://purl.org/dc/elements/1.1/' }, [
    element('dc:identifier', { id: 'book' }, `${document.id}.${edition.id}`),
    element('dc:title', { id: 'title', 'xml:lang': own }, title[edition.language]),
    refine('title', 'alternate-script', inOther, { 'xml:lang': other }),
    element('dc:language', own),
    element('dc:language', other),
    element('dc:creator', { id: 'issuer', 'xml:lang': edition.lang }, inLanguage(document.issuer)),
    refine('issuer', 'role', 'aut', { scheme: 'marc:relators' }),
    element('dc:publisher', { 'xml:lang': edition.lang }, strings.site.name),
    element('dc:description', { 'xml:lang': edition.lang }, strings.site.tagline),
    element('dc:rights', { 'xml:lang': edition.lang }, `${strings.colophon.text} ${strings.colophon.translation}`),
    element('dc:source', document.officialUrl),
    property('dcterms:modified', `${lastChecked(corpus)}T00:00:00Z`),
    ...accessibility.map(([name, value]) => property(`schema:${name}`, value)),
    element('meta', { property: 'schema:accessibilitySummary', 'xml:lang': edition.lang }, strings.epub.accessibility),
  ]);
}

/** An id for the manifest: it may not begin with a figure. */
function itemId(file: string): string {
  return `file-${file.replace(/\..*$/u, '')}`;
}

/**
 * Writes the package document (https://www.w3.org/TR/epub-33/#sec-package-doc): what the book is, its files, and the
 * order in which they are read.
 *
 * @param dressed the corpus in one edition
 * @param chapters the pages of the book in order
 * @returns the file
 */
export function writePackageDocument(dressed: EditionCorpus, chapters: readonly Chapter[]): string {
  const { edition } = dressed;
  const page = 'application/xhtml+xml';
  return writeXml(
    element(
      'package',
      {
        xmlns: 'http://www.idpf.org/2007/opf',
        version: '3.0',
        'unique-identifier': 'book',
        'xml:lang': edition.lang,
      },
      [
        describeBook(dressed),
        element('manifest', [
          element('item', { id: 'cover', href: 'cover.svg', 'media-type': 'image/svg+xml', properties: 'cover-image' }),
          element('item', { id: 'style', href: 'style.css', 'media-type': 'text/css' }),
          ...chapters.map(({ file, landmark }) =>
            element('item', {
              id: itemId(file),
              href: file,
              'media-type': page,
              ...(landmark === 'toc' ? { properties: 'nav' } : {}),
            }),
          ),
        ]),
        element(
          'spine',
          chapters.map(({ file }) => element('itemref', { idref: itemId(file) })),
        ),
      ],
    ),
  );
}
