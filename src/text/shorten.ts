/** As much of a description as search engines show, in letters; a Chinese character is as wide as two. */
const widest = 160;

function widthOf(character: string): number {
  return /[\u{2E80}-\u{FFEF}\u{20000}-\u{3FFFF}]/u.test(character) ? 2 : 1;
}

/**
 * Shortens a text to what a list of search results shows of it.
 *
 * @param text in Chinese or English
 * @returns the text itself, or its beginning to the end of a word or, in Chinese, of a clause, with “…”; as wide as 160 letters or 80 Chinese characters at most
 */
export function shorten(text: string): string {
  const widths = [...text].map(widthOf);
  if (widths.reduce((sum, width) => sum + width, 0) <= widest) return text;
  let room = widest - widthOf('…');
  const fitting = [...text].filter((_, index) => (room -= widths[index] ?? 0) >= 0).join('');
  const whole = /^.*[\s，；。：、]/su.exec(fitting)?.[0] ?? fitting;
  return `${whole.replace(/[\s\p{P}]+$/u, '')}…`;
}
