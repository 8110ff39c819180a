import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from '../support/project.ts';

/** A measure of the built data, as far as a peer’s page needs it. */
export interface BenchMeasure {
  readonly id: string;
  readonly title: Texts;
  readonly sentences: readonly Texts[];
  readonly notes: readonly { readonly on: { readonly en: string }; readonly en: string }[];
}

interface Texts {
  readonly zh: string;
  readonly zhHantTW: string;
  readonly en: string;
}

/** The measures, the opening first, from the built site’s own data. */
export function readMeasures(): readonly BenchMeasure[] {
  const file = join(dist, 'data/guofa-2015-71.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly measures: readonly BenchMeasure[] }).measures;
}

/** What a page of a peer is called; it begins with the measure’s id, by which its search results are known. */
export function pageTitle({ id, title }: BenchMeasure): string {
  return title.zh === '' ? id : `${id} ${title.zh} · ${title.en}`;
}

/** Markdown takes some signs of a text for its own, and MDX and Vue take braces. */
function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>#|]/gu, String.raw`\$&`);
}

/** The sentences in both languages and the English notes: less than the measure’s page here has. */
export function writeBody({ notes, sentences }: BenchMeasure): string {
  const text = sentences.flatMap(({ en, zh }) => [zh, en]).map((line) => escapeMarkdown(line));
  const list = notes.map(({ en, on }) => `- **${escapeMarkdown(on.en)}** ${escapeMarkdown(en)}`);
  return [...text, ...(list.length > 0 ? ['## 注释 · Notes', list.join('\n')] : [])].join('\n\n');
}
