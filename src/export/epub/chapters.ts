import type { Element } from 'xast';
import type { CorpusMeasure } from '../../view/corpus.ts';
import { partName } from '../../view/contents.ts';
import { type EditionCorpus, measureTitle } from '../../view/edition-corpus.ts';
import { setCover, setTitlePage } from './front-matter.ts';
import { setMeasure, setPart } from './measures.ts';
import { setNavigation } from './navigation.ts';
import { setWorks, worksFile } from './works.ts';
import { type PageFrame, writePage } from './xhtml.ts';

/** A page of the book. */
export interface Chapter {
  readonly file: string;
  readonly title: string;
  readonly division: PageFrame['division'];
  /** Whether the contents list it. */
  readonly inContents: boolean;
  /** What it is among the landmarks (https://www.w3.org/TR/epub-33/#sec-nav-landmarks), if it is one. */
  readonly landmark?: string;
  /** The file of the part that it belongs to. */
  readonly part?: string;
  readonly body: readonly Element[];
}

function listMeasures(dressed: EditionCorpus): Chapter[] {
  const { corpus, edition, inLanguage } = dressed;
  const chapter = (measure: CorpusMeasure): Chapter => {
    const title = measureTitle(dressed, measure)[edition.language];
    return {
      file: `${measure.id}.xhtml`,
      title: measure.official === null ? title : `${measure.id} ${title}`,
      division: 'bodymatter',
      inContents: true,
      body: [setMeasure(dressed, measure)],
    };
  };
  const opening = corpus.measures.filter(({ part }) => part === null);
  return [
    ...opening.map((measure) => ({ ...chapter(measure), landmark: 'bodymatter' })),
    ...corpus.parts.flatMap((part): Chapter[] => {
      const file = `part-${part.id}.xhtml`;
      const title = `${partName(dressed, part.id)} · ${inLanguage(part.title)}`;
      return [
        { file, title, division: 'bodymatter', inContents: true, body: [setPart(dressed, part)] },
        ...part.measures.map((measure) => ({ ...chapter(measure), part: file })),
      ];
    }),
  ];
}

/**
 * Lists the pages of the book, the one list that its files, its order and its contents are taken from.
 *
 * @param dressed the corpus in one edition
 * @returns cover, title page, contents, opening, parts with their measures, works cited
 */
export function listChapters(dressed: EditionCorpus): Chapter[] {
  const { strings } = dressed;
  const frontMatter = { division: 'frontmatter', inContents: false } as const;
  const contents = { ...frontMatter, file: 'nav.xhtml', title: strings.nav.contents, landmark: 'toc' };
  const before: Chapter[] = [
    { ...frontMatter, file: 'cover.xhtml', title: strings.epub.cover, landmark: 'cover', body: [setCover(dressed)] },
    {
      ...frontMatter,
      file: 'title.xhtml',
      title: strings.epub.titlePage,
      landmark: 'titlepage',
      inContents: true,
      body: [setTitlePage(dressed)],
    },
  ];
  const after: Chapter[] = [
    ...listMeasures(dressed),
    {
      file: worksFile,
      title: strings.notes.sources,
      division: 'backmatter',
      inContents: true,
      landmark: 'bibliography',
      body: [setWorks(dressed)],
    },
  ];
  const outline = [...before, { ...contents, body: [] }, ...after];
  return [...before, { ...contents, body: setNavigation(dressed, outline) }, ...after];
}

/**
 * Writes a page of the book.
 *
 * @param dressed the corpus in one edition
 * @param chapter the page
 * @returns the file
 */
export function writeChapter({ edition }: EditionCorpus, { body, division, title }: Chapter): string {
  return writePage({ division, edition, title }, body);
}
