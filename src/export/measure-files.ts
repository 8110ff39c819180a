import type { z } from 'zod';
import type { measureFileSchema } from '../schema/api-data.ts';
import type { EditionData, MeasureData } from '../schema/edition-data.ts';
import { escapeMarkdown } from './markdown.ts';

/**
 * Takes one measure out of the edition, for programs that want no more.
 *
 * @param edition the whole edition as other programs read it
 * @param measure one of its measures
 * @returns the measure as it stands there, with the names of the document and its part
 */
export function exportMeasureJson(
  { number, parts, title }: EditionData,
  measure: MeasureData,
): z.infer<typeof measureFileSchema> {
  return {
    document: { title, number },
    partTitle: parts.find(({ id }) => id === measure.part)?.title ?? null,
    ...measure,
  };
}

function writeNote({ asOf, en, id, kind, on, sources, zh }: MeasureData['notes'][number]): string[] {
  const place = `\`${id}\``;
  const facts = [`${kind}, as of ${asOf}`, ...sources.map((source) => `\`${source}\``)].join('; ');
  return [
    `### ${escapeMarkdown(`${on.en} · ${on.zh}`)}`,
    `${place} (${facts})`,
    escapeMarkdown(en),
    escapeMarkdown(zh),
  ];
}

/**
 * Writes `/data/v1/measures/{id}.md`: a measure to paste into a note or to hand to a program that reads prose.
 *
 * @param edition the whole edition as other programs read it
 * @param measure one of its measures
 * @returns heading, sentences in pairs behind their ids, then the notes
 */
export function exportMeasureMarkdown({ number, title }: EditionData, measure: MeasureData): string {
  const { id, notes, official, sentences } = measure;
  const heading = measure.title.en === '' ? id : `${id}. ${measure.title.en} · ${measure.title.zh}`;
  const blocks = [
    `# ${escapeMarkdown(heading)}`,
    escapeMarkdown(`${title.zh} (${number})${official === null ? '' : `, official number ${official}`}`),
    ...sentences.flatMap((sentence) => [
      `\`${sentence.id}\` ${escapeMarkdown(sentence.zh)}`,
      escapeMarkdown(sentence.en),
    ]),
    ...(notes.length === 0 ? [] : ['## Notes', ...notes.flatMap(writeNote)]),
  ];
  return `${blocks.join('\n\n')}\n`;
}
