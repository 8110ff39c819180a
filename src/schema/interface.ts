import { z } from 'zod';
import { apiText } from './interface-api.ts';
import { notesText, termsText, translationText } from './interface-annotations.ts';
import { concordanceText, searchText } from './interface-search.ts';
import { words as text } from './fields.ts';
import { dataSchema } from './interface-data.ts';
import { epubSchema } from './interface-epub.ts';
import { citeSchema } from './interface-cite.ts';
import { bodiesText, instrumentsText, outcomesText, referenceText } from './interface-reference.ts';
import { changesText, publisherText } from './interface-publisher.ts';
import { pdfText } from './interface-pdf.ts';
import { quotationText } from './interface-quotation.ts';
import { offlineText } from './interface-offline.ts';
import { timelineSchema } from './interface-timeline.ts';
import { readingText } from './interface-reading.ts';

/** `ui/{en,zh-hans}.yaml`: every word of the interface. `{name}` is filled in by the page. */
export const interfaceSchema = z.strictObject({
  site: z
    .strictObject({
      name: text.describe('The edition’s name in the masthead.'),
      tagline: text.describe('What it is, in one sentence, for the front page and for search engines.'),
    })
    .describe('The edition as a whole.'),
  nav: z
    .strictObject({
      skip: text.describe('The link that jumps to the text.'),
      home: text.describe('Names the edition’s front page in a trail of links.'),
      main: text.describe('Names the main navigation for a screen reader.'),
      contents: text.describe('The list of parts and measures.'),
      wholeText: text.describe('The whole text on one page.'),
      search: text.describe('The search page.'),
      about: text.describe('About the edition.'),
      ledger: text.describe('The ledger of cleaning.'),
      data: text.describe('The page of downloads.'),
      editions: text.describe('Names the switch of editions.'),
      trail: text.describe('Names the trail of links above a heading.'),
    })
    .describe('Finding one’s way.'),
  home: z
    .strictObject({
      read: text.describe('Invites to the whole text.'),
      begin: text.describe('Invites to the first page.'),
      glance: text.describe('Heading of the contents.'),
      issued: text.describe('Label of the date on the document; {date}.'),
      published: text.describe('Label of the date of publication; {date}.'),
      official: text.describe('Link to the issuer’s page.'),
    })
    .describe('The front page of an edition.'),
  part: z
    .strictObject({
      label: text.describe('Part {part}.'),
      measures: text.describe('Says how many measures, {count}, and their official numbers, {first} to {last}.'),
    })
    .describe('A part.'),
  measure: z
    .strictObject({
      opening: text.describe('The heading of the opening, which has none of its own.'),
      openingLong: text.describe('Says what the opening is.'),
      id: text.describe('Label of the number within the part, {id}.'),
      official: text.describe('Label of the official number, {number} in figures and {numeral} in Chinese.'),
      sentences: text.describe('Says how many sentences, {count}.'),
      link: text.describe('Label of a sentence’s own address, {id}.'),
      permalink: text.describe('Label of the permanent address of a measure or note, {name}.'),
      brief: text.describe('Heading of the commentary.'),
      previous: text.describe('The measure before.'),
      next: text.describe('The measure after.'),
      pager: text.describe('Names the links to the measures before and after.'),
    })
    .describe('A measure.'),
  cite: citeSchema.describe('Citing and copying.'),
  reading: readingText.describe('The reading room.'),
  text: z.strictObject({ intro: text.describe('What the page of the whole text is.') }).describe('The whole text.'),
  ledger: z
    .strictObject({
      intro: text.describe('What the ledger is.'),
      rules: text.describe('Heading of the rules.'),
      count: text.describe('Says how many characters a rule removed, {characters}, in how many places, {places}.'),
      kept: text.describe('Heading of what was kept though irregular.'),
      keptStop: text.describe('The heading without a full stop.'),
      keptNumbers: text.describe('The numbers that restart.'),
      compare: text.describe('Heading of the comparison.'),
      raw: text.describe('Column of the source as received.'),
      clean: text.describe('Column of the edition’s text.'),
      marks: text.describe('Explains the marks in the raw column.'),
      proof: text.describe('Says how it can be undone; {bytes}, {hash}.'),
      line: text.describe('Line {line} of the source.'),
    })
    .describe('The ledger of cleaning.'),
  data: dataSchema.describe('The page of downloads.'),
  pdf: pdfText,
  epub: epubSchema.describe('The book.'),
  timeline: timelineSchema.describe('The page of pictures.'),
  search: searchText,
  notes: notesText,
  terms: termsText,
  reference: referenceText,
  instruments: instrumentsText,
  bodies: bodiesText,
  outcomes: outcomesText,
  translation: translationText,
  concordance: concordanceText,
  changes: changesText,
  publisher: publisherText,
  quotation: quotationText,
  api: apiText,
  retired: z
    .strictObject({
      title: text.describe('Heading of the page of a retired address.'),
      since: text.describe('Says since when, {date}, and which address, {address}.'),
      successor: text.describe('Stands before the link to what took its place.'),
      none: text.describe('Nothing took its place.'),
      anchors: text.describe('Heading of the retired anchors of a page.'),
    })
    .describe('A retired address.'),
  offline: offlineText,
  notFound: z
    .strictObject({
      title: text.describe('Heading of the page for a wrong address.'),
      body: text.describe('What to do.'),
    })
    .describe('A wrong address.'),
  colophon: z
    .strictObject({
      text: text.describe('Status of the Chinese text.'),
      translation: text.describe('Status and licence of the translation.'),
      code: text.describe('Licence of the code.'),
    })
    .describe('The foot of every page.'),
});

/** The words of the interface in one language. */
export type InterfaceText = z.infer<typeof interfaceSchema>;
