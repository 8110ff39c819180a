import { openSearch, type Search } from '../../search/search.ts';
import type { SearchSettings } from '../../view/search.ts';

let opening: Promise<Search> | undefined;

/**
 * Opens the one search of the page, at the reader’s first sign of wanting it.
 *
 * @param settings what is known of the edition
 * @returns the index
 * @throws Error if any of it cannot be loaded; the next call tries again
 */
export function openOnce({ base, script }: SearchSettings): Promise<Search> {
  opening ??= openSearch(base, script);
  opening.catch(() => {
    opening = undefined;
  });
  return opening;
}
