import { measurePage, pagePath, pathFromBase } from '../edition/paths.ts';
import type { InterfaceText } from '../schema/interface.ts';
import type { Script } from '../text/script.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type Page } from './page.ts';

/** What the concordance’s program needs to know of its page. */
export interface ConcordanceSettings {
  /** The address of the text. */
  readonly text: string;
  readonly script: Script;
  readonly textLang: string;
  /** The address of a measure’s page, `{id}` for its id. */
  readonly measure: string;
  readonly strings: Pick<InterfaceText['concordance'], 'caption' | 'failed' | 'lines' | 'loading'> &
    Pick<InterfaceText['search'], 'cut' | 'none'>;
}

/** The concordance. */
export interface ConcordancePage extends Page {
  readonly action: string;
  /** The whole text, for those without JavaScript. */
  readonly wholeText: string;
  readonly settings: ConcordanceSettings;
}

/**
 * Makes the concordance page.
 *
 * @param dressed the corpus in one edition
 * @returns the page
 */
export function makeConcordancePage(dressed: EditionCorpus): ConcordancePage {
  const { edition, strings } = dressed;
  const { caption, failed, intro, lines, loading, title } = strings.concordance;
  const { cut, none } = strings.search;
  const page = framePage(dressed, 'concordance/', { title, description: intro });
  return {
    ...page,
    action: pagePath(edition.id, 'concordance/'),
    wholeText: pagePath(edition.id, 'text/'),
    settings: {
      text: pathFromBase('search/text.json'),
      script: edition.script,
      textLang: edition.textLang,
      measure: pagePath(edition.id, measurePage('{id}')),
      strings: { caption, cut, failed, lines, loading, none },
    },
  };
}
