import tokens from '../styles/tokens.css?raw';

/**
 * Reads a raw value of `styles/tokens.css`, for files that know no style sheet.
 *
 * @param name the custom property without its dashes
 * @returns its value
 * @throws Error if there is none
 */
export function readToken(name: string): string {
  const [, value] = new RegExp(`--${name}: ([^;]+);`, 'u').exec(tokens) ?? [];
  if (value === undefined) throw new Error(`src/styles/tokens.css has no --${name}: name one that it has`);
  return value;
}
