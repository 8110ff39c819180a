/** What is used of Pagefind in the browser (its `pagefind.js`, version 1.5). */
interface PagefindModule {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { readonly id: string }[] } | null>;
}

/** Asks for records. */
export interface Retriever {
  /**
   * @param tokens words of the index that must follow one another
   * @returns the names of the records that have them
   */
  find(tokens: readonly string[]): Promise<ReadonlySet<string>>;
}

/**
 * Loads Pagefind and its index.
 *
 * @param base the address of the folder `pagefind/`, with a closing slash
 * @returns the means to ask it
 * @throws Error if the index cannot be loaded or WebAssembly is missing
 */
export async function openPagefind(base: string): Promise<Retriever> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as PagefindModule;
  await pagefind.options({ basePath: base, noWorker: true });
  await pagefind.init();
  return {
    async find(tokens) {
      // One quoted phrase of single tokens is the only query that Pagefind neither segments nor stretches.
      const answer = await pagefind.search(`"${tokens.join(' ')}"`);
      return new Set(answer?.results.map(({ id }) => id));
    },
  };
}
