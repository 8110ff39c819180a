import { editions, findEdition } from '../edition/editions.ts';
import { loadCorpus } from './corpus.ts';
import { dressCorpus, type EditionCorpus } from './edition-corpus.ts';

/** The `params` of a page that every edition has. */
export interface EditionParams {
  readonly params: { readonly edition: string };
}

/**
 * Lists the editions for `getStaticPaths`.
 *
 * @returns one row of `params` for each edition
 */
export function listEditions(): EditionParams[] {
  return editions.map(({ id }) => ({ params: { edition: id } }));
}

const dressed = new Map<string, Promise<EditionCorpus>>();

/**
 * Gives the corpus in the dress of one edition; the same object for every page of a build.
 *
 * @param id the edition’s id, as it stands in the address
 * @returns what the page’s view is made from
 * @throws RangeError if there is no such edition
 */
export async function loadEdition(id: string | undefined): Promise<EditionCorpus> {
  const edition = findEdition(id);
  const known = import.meta.env.DEV ? undefined : dressed.get(edition.id);
  const made = known ?? loadCorpus().then((corpus) => dressCorpus(corpus, edition));
  dressed.set(edition.id, made);
  return made;
}
