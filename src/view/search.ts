import { measurePage, type PagePath, pagePath, pathFromBase } from '../edition/paths.ts';
import type { InterfaceText } from '../schema/interface.ts';
import type { Script } from '../text/script.ts';
import { partName } from './contents.ts';
import type { EditionCorpus } from './page.ts';

/** What the search box’s program needs to know of its page before anyone searches. */
export interface SearchPlace {
  /** The site’s base path, with a closing slash. */
  readonly base: string;
  readonly script: Script;
  readonly textLang: string;
  readonly language: 'en' | 'zh';
  /** The address of a measure’s page, `{id}` for its id. */
  readonly measure: string;
  /** The address of the edition’s front page. */
  readonly home: string;
  /** The address of the words of its answers. */
  readonly words: string;
  /** What is said while the index loads, and where it cannot be loaded. */
  readonly loading: string;
  readonly failed: string;
}

/** The same with the words of its answers. */
export interface SearchSettings extends SearchPlace {
  readonly strings: InterfaceText['search'];
}

/** A search box. */
export interface SearchBox {
  readonly action: string;
  readonly strings: InterfaceText['search'];
  readonly parts: readonly { readonly id: number; readonly name: string }[];
  readonly settings: SearchPlace;
}

/**
 * Makes the search box of an edition.
 *
 * @param dressed the corpus in one edition
 * @returns the box, the same on every page of the edition
 */
export function makeSearchBox(dressed: EditionCorpus): SearchBox {
  const { corpus, edition, strings } = dressed;
  const page: PagePath = 'search/';
  return {
    action: pagePath(edition.id, page),
    strings: strings.search,
    parts: corpus.parts.map(({ id }) => ({ id, name: partName(dressed, id) })),
    settings: {
      base: pathFromBase(''),
      script: edition.script,
      textLang: edition.textLang,
      language: edition.language,
      measure: pagePath(edition.id, measurePage('{id}')),
      home: pagePath(edition.id, ''),
      words: `${pagePath(edition.id, '')}search.json`,
      loading: strings.search.loading,
      failed: strings.search.failed,
    },
  };
}
