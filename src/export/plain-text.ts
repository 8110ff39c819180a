import type { Corpus } from '../view/corpus.ts';
import { makeOutline, type OutlineLanguage, type OutlineMeasure } from './outline.ts';

/**
 * Writes `/data/text/{edition}.txt`: the text alone, to read or to count. Without its white space the Simplified file is
 * the title and the source’s own text.
 *
 * @param corpus the whole edition
 * @param language English, or a script of Chinese
 * @returns the file: headings as printed, one paragraph a line, an empty line between
 */
export function exportPlainText(corpus: Corpus, language: OutlineLanguage): string {
  const { joint, opening, parts, title } = makeOutline(corpus, language);
  const paragraphs = (measure: OutlineMeasure): string[] =>
    measure.paragraphs.map((sentences) => sentences.map(({ text }) => text).join(joint));
  const blocks = [
    title,
    ...paragraphs(opening),
    ...parts.flatMap((part) => [
      part.heading,
      ...part.measures.flatMap((measure) => [measure.heading, ...paragraphs(measure)]),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
