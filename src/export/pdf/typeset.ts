import type { FontOrder } from '../../fonts/make-font.ts';
import { startPool } from '../../threads/pool.ts';
import type { Thread } from '../../threads/thread.ts';
import type { TypesettingEngine } from './engines.ts';

/** Files that a template reads, by their names. */
export type TypstFiles = Readonly<Record<string, Uint8Array>>;

/** A document to typeset. */
export interface DocumentOrder {
  /** In Typst. */
  readonly template: string;
  /** What it reads. */
  readonly files: TypstFiles;
  /** The fonts it may use, under names that no installed font has. */
  readonly fonts: readonly FontOrder[];
  /** The native one unless said; where the machine has none, the portable one works in its place. */
  readonly engine?: TypesettingEngine;
}

/** A volume of a long text is laid out in 1.2 GB. */
const mostThreads = 2;

let threads: Thread<DocumentOrder, Uint8Array<ArrayBuffer>> | undefined;

/**
 * Typesets a document beside the pages.
 *
 * @param order what is to be set, and with what
 * @returns a tagged PDF, the same bytes for the same order
 * @throws Error with the compiler’s own report, place by place, or with every character that a font’s family lacks
 */
export function typesetPdf(order: DocumentOrder): Promise<Uint8Array<ArrayBuffer>> {
  threads ??= startPool('src/export/pdf/typeset-thread.ts', mostThreads);
  return threads(order);
}
