import { gatherStrings } from '../../fonts/characters.ts';

/**
 * Makes sure that the fonts have every character of a document: for what none has the typesetter leaves a gap, and says nothing.
 *
 * @param content all that stands in it, plain data
 * @param characters those that its fonts were made with
 * @throws Error that names the first character that is not among them, with its text
 */
export function requireGlyphs(content: unknown, characters: readonly string[]): void {
  const known = new Set(characters);
  for (const text of gatherStrings(content)) {
    const missing = [...text].find((character) => !known.has(character));
    if (missing === undefined) continue;
    const code = `U+${(missing.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    throw new Error(
      `no font of the document has “${missing}” (${code}), in “${text}”: was the text converted to its script twice?`,
    );
  }
}
