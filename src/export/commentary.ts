import type { CorpusMeasure } from '../view/corpus.ts';

/** A commentary in paragraphs, the Chinese in Simplified script. */
export interface CommentaryText {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** What Markdown or MDX would make more of than plain text. */
const markup = /[#*<>[\\\]_`{}&]/u;

function readParagraphs(measure: string, body: string, tag: 'Zh' | 'En'): string[] {
  const [, inside = ''] = new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'u').exec(body) ?? [];
  const [sign] = markup.exec(inside) ?? [];
  if (sign !== undefined) {
    throw new RangeError(
      `content/measures/${measure}.mdx: the commentary in <${tag}> has “${sign}”, which downloads cannot hold as plain text: write it without markup`,
    );
  }
  const lineBreak = tag === 'En' ? ' ' : '';
  return inside
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim().replaceAll(/\s*\n\s*/gu, lineBreak))
    .filter((paragraph) => paragraph !== '');
}

/**
 * Reads the commentary of a measure as plain text.
 *
 * @param measure the measure
 * @returns its paragraphs in both languages
 * @throws RangeError if it has markup, which plain text would show or lose
 */
export function readCommentary({ entry, id }: CorpusMeasure): CommentaryText {
  const body = entry.body ?? '';
  return { zh: readParagraphs(id, body, 'Zh'), en: readParagraphs(id, body, 'En') };
}
