import type { PagePath } from '../edition/paths.ts';
import type { EditionCorpus } from './edition-corpus.ts';
import { framePage, type Page } from './page.ts';
import type { Tombstone } from './retired.ts';

/** The page of a retired address. */
export interface RetiredPage extends Page {
  readonly tombstone: Tombstone;
}

/**
 * Makes the page of a retired address. It answers as any page does and says where its subject went; it sends nobody on, because whoever
 * followed a citation must see that it is not what was cited. Search engines are asked to leave it out and to take its successor for it.
 *
 * @param dressed the corpus in one edition
 * @param tombstone what it says
 * @returns the page
 */
export function makeRetiredPage(dressed: EditionCorpus, tombstone: Tombstone): RetiredPage {
  const page = framePage(dressed, tombstone.path as PagePath, {
    title: dressed.strings.retired.title,
    description: `${tombstone.since} ${tombstone.reason}`,
  });
  const { canonical } = page.metadata;
  return {
    ...page,
    metadata: {
      ...page.metadata,
      canonical: tombstone.successor?.url ?? canonical,
      names: [['robots', 'noindex']],
    },
    tombstone,
  };
}
