import { openSearch, type Search } from '../../search/search.ts';
import type { SearchPlace, SearchSettings } from '../../view/search.ts';

/** The index, and what is known of the page with the words of its answers. */
export interface Opened {
  readonly search: Search;
  readonly settings: SearchSettings;
}

async function loadWords(address: string): Promise<SearchSettings['strings']> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as SearchSettings['strings'];
}

async function open(place: SearchPlace): Promise<Opened> {
  const [search, strings] = await Promise.all([openSearch(place.base, place.script), loadWords(place.words)]);
  return { search, settings: { ...place, strings } };
}

let opening: Promise<Opened> | undefined;

/**
 * Opens the one search of the page, at the reader’s first sign of wanting it.
 *
 * @param place what is known of the page
 * @returns the index and the words of its answers
 * @throws Error if any of it cannot be loaded; the next call tries again
 */
export function openOnce(place: SearchPlace): Promise<Opened> {
  opening ??= open(place);
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}
