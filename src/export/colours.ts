/**
 * The light colours of `styles/tokens.css`, for pictures: they have one theme, and are drawn where no style sheet is read. A test
 * compares them with the tokens.
 */
export const colours = {
  'paper-0': '#fdfbf6',
  'paper-2': '#ddd5c3',
  'ink-0': '#1c1a17',
  'ink-1': '#514a40',
  'cinnabar-0': '#8c2416',
} as const;
