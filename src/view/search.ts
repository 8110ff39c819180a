import { measurePage, type PagePath, pagePath, pathFromBase } from '../edition/paths.ts';
import type { InterfaceText } from '../schema/interface.ts';
import type { Script } from '../text/script.ts';
import { partName } from './contents.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type Page } from './page.ts';

/** What the search box’s program needs to know of its edition. */
export interface SearchSettings {
  /** The site’s base path, with a closing slash. */
  readonly base: string;
  readonly script: Script;
  readonly textLang: string;
  readonly language: 'en' | 'zh';
  /** The address of a measure’s page, `{id}` for its id. */
  readonly measure: string;
  /** The address of the edition’s front page. */
  readonly home: string;
  readonly strings: InterfaceText['search'];
}

/** The search page, whose box other pages open in a dialog. */
export interface SearchPage extends Page {
  readonly action: string;
  readonly parts: readonly { readonly id: number; readonly name: string }[];
  readonly settings: SearchSettings;
  /** The concordance’s address. */
  readonly concordance: string;
}

/**
 * Makes the search page of an edition.
 *
 * @param dressed the corpus in one edition
 * @returns the page
 */
export function makeSearchPage(dressed: EditionCorpus): SearchPage {
  const { corpus, edition, strings } = dressed;
  const path: PagePath = 'search/';
  return {
    ...framePage(dressed, path, { title: strings.nav.search, description: strings.search.hint }),
    action: pagePath(edition.id, path),
    parts: corpus.parts.map(({ id }) => ({ id, name: partName(dressed, id) })),
    settings: {
      base: pathFromBase(''),
      script: edition.script,
      textLang: edition.textLang,
      language: edition.language,
      measure: pagePath(edition.id, measurePage('{id}')),
      home: pagePath(edition.id, ''),
      strings: strings.search,
    },
    concordance: pagePath(edition.id, 'concordance/'),
  };
}
