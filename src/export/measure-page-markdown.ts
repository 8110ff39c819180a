import { writeCitation } from '../cite/template.ts';
import { siteUrl } from '../edition/paths.ts';
import { fill } from '../edition/strings.ts';
import type { CorpusMeasure } from '../view/corpus.ts';
import { makeMeasurePage, type MeasurePage } from '../view/measure.ts';
import type { NoteView } from '../view/notes.ts';
import type { EditionCorpus, EditionText } from '../view/edition-corpus.ts';
import { escapeMarkdown } from './markdown.ts';

function writeSource({ href, label, remark }: NoteView['sources'][number]): string {
  const name = escapeMarkdown(label);
  return `- ${href === undefined ? name : `[${name}](<${siteUrl(href)}>)`}${remark === undefined ? '' : ` (${escapeMarkdown(remark)})`}`;
}

function writeNote({ strings }: MeasurePage, note: NoteView): string[] {
  const { asOf, confidenceName, id, kindName, place, quote, sources, text } = note;
  const facts = [
    kindName,
    fill(strings.notes.onSentence, { place }),
    fill(strings.notes.asOf, { date: asOf }),
    confidenceName,
  ];
  return [
    `### ${escapeMarkdown(quote)}`,
    `\`${id}\` ${facts.map(escapeMarkdown).join(' · ')}`,
    escapeMarkdown(text),
    ...(sources.length === 0 ? [] : [sources.map(writeSource).join('\n')]),
  ];
}

function writeReference({ cite, strings }: MeasurePage): string[] {
  const [citation] = cite.citations;
  if (!citation) return [];
  const { text, words } = citation;
  const written = writeCitation(text, { pin: cite.pins[words].whole, url: cite.url });
  return [`## ${strings.cite.heading}`, escapeMarkdown(written)];
}

/**
 * Writes a measure’s page as Markdown, in the language and script of its edition.
 *
 * @param dressed the corpus in one edition
 * @param measure the measure
 * @returns heading, numbers, sentences in pairs behind their ids, notes with their sources, and how to cite it
 */
export function exportMeasurePageMarkdown(dressed: EditionCorpus, measure: CorpusMeasure): string {
  const { corpus, edition, inScript, toScript } = dressed;
  const page = makeMeasurePage(dressed, measure);
  const { cite, heading, notes, numbers, strings } = page;
  const pair = ({ en, zh }: EditionText): string => (edition.language === 'en' ? `${en} · ${zh}` : `${zh} · ${en}`);
  const document = `${pair(inScript(corpus.document.title))} (${toScript(corpus.document.number)})`;
  const blocks = [
    `# ${escapeMarkdown(pair(heading))}`,
    escapeMarkdown(document),
    `${numbers.map(escapeMarkdown).join(' · ')} · [${cite.url}](<${cite.url}>)`,
    ...measure.sentences.flatMap((sentence) => {
      const { en, zh } = inScript(sentence);
      return [`\`${sentence.id}\` ${escapeMarkdown(zh)}`, escapeMarkdown(en)];
    }),
    ...(notes.length === 0 ? [] : [`## ${strings.notes.heading}`]),
    ...notes.flatMap((note) => writeNote(page, note)),
    ...writeReference(page),
  ];
  return `${blocks.join('\n\n')}\n`;
}
