import type { Line } from './concordance.ts';

/** How much context a line shows: about as much on either side as a reader takes in at a glance. */
const shown = { zh: 20, en: 8 };

function cut(context: string, { language }: Line, side: 'left' | 'right'): string {
  const pieces = language === 'zh' ? [...context] : context.split(side === 'left' ? /(?<=\s)/u : /(?=\s)/u);
  const most = shown[language];
  if (pieces.length <= most) return context;
  const near = side === 'left' ? pieces.slice(-most) : pieces.slice(0, most);
  const gap = language === 'en' ? ' ' : '';
  return side === 'left' ? `…${gap}${near.join('')}` : `${near.join('')}${gap}…`;
}

/**
 * Cuts the contexts of a line to what is shown: 20 Han characters or 8 words on either side.
 *
 * @param line the line
 * @returns both contexts, with … where something was cut off
 */
export function cutContexts(line: Line): { readonly left: string; readonly right: string } {
  return { left: cut(line.left, line, 'left'), right: cut(line.right, line, 'right') };
}
