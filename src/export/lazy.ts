/**
 * Puts off making something until it is needed.
 *
 * @param make makes it; an error it throws is thrown to every caller
 * @returns a function that calls `make` when first called, and later gives the same
 */
export function lazy<Made>(make: () => Made): () => Made {
  let made: { readonly value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}
