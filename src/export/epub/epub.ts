import type { EditionCorpus } from '../../view/edition-corpus.ts';
import { lastChecked } from '../last-checked.ts';
import { element, writeXml } from '../xml.ts';
import { packBook } from './archive.ts';
import { listChapters, writeChapter } from './chapters.ts';
import { drawCover } from './cover.ts';
import { writePackageDocument } from './package-document.ts';
import stylesheet from './style.css?raw';

const folder = 'EPUB';

function writeContainer(): string {
  return writeXml(
    element('container', { xmlns: 'urn:oasis:names:tc:opendocument:xmlns:container', version: '1.0' }, [
      element('rootfiles', [
        element('rootfile', {
          'full-path': `${folder}/package.opf`,
          'media-type': 'application/oebps-package+xml',
        }),
      ]),
    ]),
  );
}

/**
 * Writes `/data/{document}.{edition}.epub`: the bilingual edition as a book, EPUB 3.3 (https://www.w3.org/TR/epub-33/).
 *
 * @param dressed the corpus in one edition
 * @returns the file; each sentence is `{measure}.xhtml#s2`, as on the measure’s page
 */
export function exportEpub(dressed: EditionCorpus): Uint8Array<ArrayBuffer> {
  const chapters = listChapters(dressed);
  const files = new Map([
    ['META-INF/container.xml', writeContainer()],
    [`${folder}/package.opf`, writePackageDocument(dressed, chapters)],
    [`${folder}/style.css`, stylesheet],
    [`${folder}/cover.svg`, drawCover(dressed)],
    ...chapters.map((chapter) => [`${folder}/${chapter.file}`, writeChapter(dressed, chapter)] as const),
  ]);
  return packBook(files, lastChecked(dressed.corpus));
}
