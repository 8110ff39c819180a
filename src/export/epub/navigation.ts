import type { Element } from 'xast';
import type { EditionCorpus } from '../../view/edition-corpus.ts';
import { element } from '../xml.ts';
import type { Chapter } from './chapters.ts';

function link({ file, title }: Chapter): Element {
  return element('a', { href: file }, title);
}

/** The chapters as a list, the measures of a part within its entry. */
function listChapters(chapters: readonly Chapter[]): Element {
  const top = chapters.filter(({ inContents, part }) => inContents && part === undefined);
  return element(
    'ol',
    top.map((chapter) => {
      const inner = chapters.filter(({ part }) => part === chapter.file);
      return element('li', [
        link(chapter),
        ...(inner.length > 0
          ? [
              element(
                'ol',
                inner.map((one) => element('li', [link(one)])),
              ),
            ]
          : []),
      ]);
    }),
  );
}

/**
 * Makes the book’s navigation (https://www.w3.org/TR/epub-33/#sec-nav): the contents, which are also a page of the book,
 * and the landmarks, which only reading systems show.
 *
 * @param dressed the corpus in one edition
 * @param chapters the pages of the book in order
 * @returns the two `nav` elements
 */
export function setNavigation({ strings }: EditionCorpus, chapters: readonly Chapter[]): Element[] {
  const landmarks = chapters.flatMap((chapter) =>
    chapter.landmark === undefined
      ? []
      : [element('li', [element('a', { 'epub:type': chapter.landmark, href: chapter.file }, chapter.title)])],
  );
  return [
    element('nav', { 'epub:type': 'toc', role: 'doc-toc', 'aria-labelledby': 'heading' }, [
      element('h1', { id: 'heading' }, strings.nav.contents),
      listChapters(chapters),
    ]),
    element('nav', { 'epub:type': 'landmarks', 'aria-labelledby': 'landmarks', hidden: 'hidden' }, [
      element('h2', { id: 'landmarks' }, strings.epub.landmarks),
      element('ol', landmarks),
    ]),
  ];
}
