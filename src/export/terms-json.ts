import type { TermContent } from '../schema/term.ts';
import type { Corpus } from '../view/corpus.ts';

/** A term for other programs. */
export interface TermJson extends Omit<TermContent, 'exceptions' | 'seen'> {
  readonly exceptions: readonly { readonly sentence: string; readonly reason: string }[];
  readonly seen: readonly { readonly en: string; readonly by: string }[];
}

/**
 * Turns the termbase into the object other programs read, `/data/terms.json`.
 *
 * @param corpus the whole edition
 * @returns every term, with empty lists where it has nothing
 */
export function exportTermsJson({ terms }: Corpus): TermJson[] {
  return terms.map((term) => ({ ...term, exceptions: term.exceptions ?? [], seen: term.seen ?? [] }));
}
