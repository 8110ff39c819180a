import { editions } from '../edition/editions.ts';
import { pagePath } from '../edition/paths.ts';
import type { Corpus } from './corpus.ts';
import { type CardLink, linkCard } from './card-link.ts';
import { dressCorpus } from './edition-corpus.ts';

/** One way in: an edition in its own words. */
export interface Door {
  readonly href: string;
  readonly lang: string;
  readonly name: string;
  /** The document’s title in the edition’s language. */
  readonly title: string;
  readonly tagline: string;
  /** How the edition is called. */
  readonly site: string;
  readonly card: CardLink;
  readonly notFound: { readonly title: string; readonly body: string };
}

/**
 * Makes the ways in, for the pages that belong to no edition.
 *
 * @param corpus the whole edition
 * @returns one door for each edition, in the order in which they are offered
 */
export function makeDoors(corpus: Corpus): Door[] {
  return editions.map((edition) => {
    const { inLanguage, inScript, strings } = dressCorpus(corpus, edition);
    return {
      href: pagePath(edition.id, ''),
      lang: edition.lang,
      name: edition.name,
      title: inLanguage(corpus.document.title),
      tagline: strings.site.tagline,
      site: strings.site.name,
      card: linkCard(edition, inScript(corpus.document.title)),
      notFound: strings.notFound,
    };
  });
}
