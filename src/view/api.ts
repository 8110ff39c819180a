import { pagePath, pathFromBase, siteUrl } from '../edition/paths.ts';
import { apiAddress, apiResources } from './api-resources.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type NamedLink, type Page } from './page.ts';

/** An address of version 1. */
export interface ApiResourceView {
  readonly address: string;
  /** Where it leads; none for one with `{id}` in it. */
  readonly href: string | undefined;
  readonly summary: string;
}

/** What the examples answer. */
export interface ApiAnswers {
  /** `index.json`, as it is served. */
  readonly index: string;
  /** The sentences of measure 3-1, each behind its id. */
  readonly sentences: string;
}

/** The page of the interface for programs. */
export interface ApiPage extends Page {
  readonly trail: readonly NamedLink[];
  readonly resources: readonly ApiResourceView[];
  readonly answers: ApiAnswers;
  /** The address the examples ask: the site’s, or one reserved for examples (RFC 2606) that the browser replaces with its own. */
  readonly site: string;
  /** The address from the host’s root that the examples begin with. */
  readonly base: string;
}

const reservedSite = 'https://example.org';

/**
 * Makes the page of the interface for programs.
 *
 * @param dressed the corpus in one edition
 * @param index `index.json`, as it is served
 * @returns the page
 * @throws Error if the measure of the examples is gone
 */
export function makeApiPage(dressed: EditionCorpus, index: string): ApiPage {
  const { corpus, edition, strings } = dressed;
  const { intro, resources, title } = strings.api;
  const page = framePage(dressed, 'api/', { title, description: intro });
  const measure = corpus.measures.find(({ id }) => id === '3-1');
  if (!measure) throw new Error('the examples of the page “api/” read measure 3-1, which is gone: choose another');
  const base = pathFromBase('');
  return {
    ...page,
    trail: [
      { href: page.home, name: strings.nav.home, current: false },
      { href: pagePath(edition.id, 'data/'), name: strings.nav.data, current: false },
    ],
    resources: apiResources.map(({ id, path }) => ({
      address: apiAddress(path),
      href: path.includes('{id}') ? undefined : apiAddress(path),
      summary: resources[id],
    })),
    answers: { index, sentences: measure.sentences.map(({ id, zh }) => `${id} ${zh}`).join('\n') },
    site: new URL(siteUrl(base), reservedSite).href,
    base,
  };
}
