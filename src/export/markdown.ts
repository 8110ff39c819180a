import type { Corpus } from '../view/corpus.ts';
import { makeOutline, type OutlineLanguage, type OutlineMeasure } from './outline.ts';

/**
 * Escapes what CommonMark (https://spec.commonmark.org/0.31.2/#backslash-escapes) would take for markup inside a line.
 *
 * @param text plain text
 * @returns the same text as Markdown
 */
export function escapeMarkdown(text: string): string {
  return text.replaceAll(/[&*<>[\\\]_`]/gu, String.raw`\$&`);
}

/**
 * Writes `/data/text/{edition}.md`: the text with the address of every sentence.
 *
 * @param corpus the whole edition
 * @param language English, or a script of Chinese
 * @returns the file: each sentence a paragraph that begins with its id as code
 */
export function exportMarkdown(corpus: Corpus, language: OutlineLanguage): string {
  const { opening, parts, title } = makeOutline(corpus, language);
  const sentences = ({ paragraphs }: OutlineMeasure): string[] =>
    paragraphs.flat().map(({ id, text }) => `\`${id}\` ${escapeMarkdown(text)}`);
  const heading = (level: 1 | 2 | 3, text: string): string => `${'#'.repeat(level)} ${escapeMarkdown(text)}`;
  const blocks = [
    heading(1, title),
    ...sentences(opening),
    ...parts.flatMap((part) => [
      heading(2, part.heading),
      ...part.measures.flatMap((measure) => [heading(3, measure.heading), ...sentences(measure)]),
    ]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
