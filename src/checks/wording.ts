import type { ContentFile, ValuePath } from './content-files.ts';
import type { Problem } from './report.ts';

const sacred = 'copy the words from content/source/, which is never corrected';

/** The first place at which two texts part, in words. */
function difference(found: string, expected: string): string {
  let index = 0;
  while (index < found.length && found[index] === expected[index]) index += 1;
  const around = (text: string): string => (index >= text.length ? 'its end' : `「${text.slice(index, index + 6)}」`);
  const before = index === 0 ? 'at its beginning' : `after 「${expected.slice(Math.max(0, index - 6), index)}」`;
  return `${before} it has ${around(found)} where the source has ${around(expected)}`;
}

function strangers(text: string, inventory: ReadonlySet<string>): string[] {
  return [...new Set(text)].filter((character) => !inventory.has(character));
}

/**
 * Compares a text of a file with the source’s.
 *
 * @param file the file
 * @param path where the text stands in it
 * @param name what it is, for the message
 * @param found the text
 * @param expected the source’s
 * @param inventory every character of the source
 * @returns nothing if they are the same; else a problem for each character the source has nowhere, or one that shows where they part
 */
export function checkWords(
  file: ContentFile,
  path: ValuePath,
  name: string,
  found: string,
  expected: string,
  inventory: ReadonlySet<string>,
): Problem[] {
  if (found === expected) return [];
  const at = { file: file.file, line: file.lineOf(path), value: found, remedy: sacred };
  const foreign = strangers(found, inventory).map((character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return { ...at, message: `${name} has 「${character}」 (U+${code}), which is nowhere in the source` };
  });
  return foreign.length > 0
    ? foreign
    : [{ ...at, message: `${name} differs from the source: ${difference(found, expected)}` }];
}
