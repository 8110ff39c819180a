import { z } from 'zod';
import { words as text } from './fields.ts';

const kind = z.strictObject({
  name: text.describe('What the files are.'),
  purpose: text.describe('What they are for.'),
});

/** `ui/{en,zh-hans}.yaml`: the words of the page of downloads. */
export const dataSchema = z.strictObject({
  title: text.describe('Heading of the page.'),
  intro: text.describe('What the files have in common.'),
  manifest: text.describe('Introduces the link to the list of all files with their checksums.'),
  api: text.describe('Link to the page of the interface for programs.'),
  llms: text.describe('Introduces the link to the list for language models.'),
  bytes: text.describe('The size of a file; {bytes} with separators.'),
  more: text.describe('Opens the list of the measures’ files; {count} files.'),
  kinds: z
    .strictObject({
      edition: kind.describe('The whole edition as JSON, and its schema.'),
      aligned: kind.describe('A table of aligned sentences.'),
      text: kind.describe('The text alone.'),
      markdown: kind.describe('The text with addresses.'),
      measures: kind.describe('One file for each measure.'),
      pdf: kind.describe('A document to print.'),
      epub: kind.describe('A book for each edition.'),
      api: kind.describe('Lists of what version 1 has, and its description.'),
      tmx: kind.describe('A translation memory.'),
      xliff: kind.describe('A file for translators’ tools.'),
      tei: kind.describe('The scholarly edition.'),
      akomaNtoso: kind.describe('The legal document.'),
      terms: kind.describe('The termbase.'),
      skos: kind.describe('The termbase as linked data.'),
      annotations: kind.describe('The notes as annotations.'),
      reference: kind.describe('Everything said about the text.'),
      ledger: kind.describe('What cleaning took out.'),
    })
    .describe('The kinds of download.'),
});
