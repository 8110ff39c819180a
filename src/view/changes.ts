import { pagePath, type PagePath } from '../edition/paths.ts';
import { writeDate } from '../text/dates.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type NamedLink, type Page } from './page.ts';

/** A change, ready to be set. */
export interface ChangeView {
  /** Its anchor on the page. */
  readonly id: string;
  /** `2026-11-23` */
  readonly date: string;
  readonly dateName: string;
  readonly title: string;
  readonly text: string;
  /** Where to look. */
  readonly href: string;
}

/** The page of changes. */
export interface ChangesPage extends Page {
  readonly trail: readonly NamedLink[];
  readonly intro: string;
  readonly feedName: string;
  readonly changes: readonly ChangeView[];
}

/**
 * Makes the list of changes in one edition.
 *
 * @param dressed the corpus in one edition
 * @returns the changes, newest first
 */
export function viewChanges({ corpus, edition, inLanguage, toScript }: EditionCorpus): ChangeView[] {
  return corpus.changes.map(({ date, id, page, text, title }) => ({
    id,
    date,
    dateName: toScript(writeDate(date, edition.language)),
    title: inLanguage(title),
    text: inLanguage(text),
    href: pagePath(edition.id, page as PagePath),
  }));
}

/**
 * Makes the page of changes.
 *
 * @param dressed the corpus in one edition
 * @returns the page
 */
export function makeChangesPage(dressed: EditionCorpus): ChangesPage {
  const { feed, heading, intro } = dressed.strings.changes;
  const page = framePage(dressed, 'changes/', { title: heading, description: intro });
  return {
    ...page,
    trail: [{ href: page.home, name: dressed.strings.nav.home, current: false }],
    intro,
    feedName: feed,
    changes: viewChanges(dressed),
  };
}
