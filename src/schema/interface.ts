import { z } from 'zod';
import { words as text } from './fields.ts';
import { citeSchema } from './interface-cite.ts';
import { bodiesText, instrumentsText, outcomesText, referenceText } from './interface-reference.ts';
import { timelineSchema } from './interface-timeline.ts';

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
      data: text.describe('The data file.'),
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
      brief: text.describe('Heading of the commentary.'),
      previous: text.describe('The measure before.'),
      next: text.describe('The measure after.'),
      pager: text.describe('Names the links to the measures before and after.'),
    })
    .describe('A measure.'),
  cite: citeSchema.describe('Citing and copying.'),
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
  timeline: timelineSchema.describe('The page of pictures.'),
  search: z
    .strictObject({
      label: text.describe('Label of the search field.'),
      hint: text.describe('What may be typed.'),
      submit: text.describe('The button.'),
      close: text.describe('The button that closes the dialog.'),
      part: text.describe('Label of the choice of a part.'),
      allParts: text.describe('The choice of all parts.'),
      kind: text.describe('Label of the choice of what to search.'),
      kinds: z
        .strictObject({
          text: text.describe('The text of the measures.'),
          commentary: text.describe('Commentaries.'),
          note: text.describe('Notes.'),
          term: text.describe('Terms.'),
          instrument: text.describe('Laws, plans and treaties.'),
          body: text.describe('Institutions.'),
          all: text.describe('Everything.'),
        })
        .describe('What can be searched.'),
      elsewhere: text.describe('Says how many {count} were found in what is said about the text.'),
      found: text.describe('Names the list of results.'),
      loading: text.describe('While the index loads.'),
      results: text.describe('Says how many measures, {measures}, and sentences, {sentences}.'),
      none: text.describe('Nothing contains {query}.'),
      cut: text.describe('The query was too long.'),
      document: text.describe('The query is the number of the document itself.'),
      byNumber: text.describe('Found by its number.'),
      byStem: text.describe('Some marks are other forms of a word.'),
      byPinyin: text.describe('Found by its sound.'),
      byRegional: text.describe('A regional word, {typed}, was replaced by the one of the text, {means}.'),
      byAbbreviation: text.describe('An abbreviation, {typed}, was replaced by the words of the text, {means}.'),
      offerApart: text.describe('Offers {query}, words that {measures} measures have apart.'),
      offerPart: text.describe('Offers {query}, a piece of the query, that {measures} measures have.'),
      offerBeginning: text.describe('Offers {query}, a word that begins so, that {measures} measures have.'),
      failed: text.describe('The index could not be loaded.'),
      noScript: text.describe('What works without JavaScript.'),
    })
    .describe('Search.'),
  notes: z
    .strictObject({
      heading: text.describe('Heading of the notes of a measure.'),
      show: text.describe('Label of the choice of kinds.'),
      onSentence: text.describe('Says which sentence a note is on, {place}.'),
      link: text.describe('Label of a note’s own address.'),
      asOf: text.describe('Says when a note was checked, {date}.'),
      age: text.describe('Says that a note is older than a year; {years} in whole years.'),
      sources: text.describe('Label of a note’s sources.'),
      article: text.describe('An article of an instrument, {article}.'),
      kinds: z
        .strictObject({
          term: text.describe('What the words meant.'),
          context: text.describe('What surrounded them.'),
          basis: text.describe('The law they rest on.'),
          renamed: text.describe('Who is called what now.'),
          outcome: text.describe('What followed.'),
          open: text.describe('No follow-up found.'),
        })
        .describe('The kinds of note.'),
      confidences: z
        .strictObject({
          seen: text.describe('The cited source says it.'),
          secondary: text.describe('Only a repost, a law firm or a news item was seen.'),
          background: text.describe('Not seen in a source.'),
        })
        .describe('How well a note is known.'),
    })
    .describe('Notes.'),
  terms: z
    .strictObject({
      heading: text.describe('Heading of the glossary.'),
      inMeasure: text.describe('Heading of the terms in a measure.'),
      intro: text.describe('What the glossary is.'),
      orders: z
        .strictObject({
          theme: text.describe('The order by theme.'),
          pinyin: text.describe('The order by pinyin.'),
          english: text.describe('The order by English.'),
        })
        .describe('The orders of the glossary.'),
      order: text.describe('Names the choice of an order.'),
      themes: z
        .strictObject({
          policy: text.describe('Policy vocabulary.'),
          bodies: text.describe('Institutions.'),
          treaties: text.describe('Treaties and agreements.'),
          administration: text.describe('Administration, services and evaluation.'),
          protection: text.describe('Protection and enforcement.'),
          creation: text.describe('Creation and examination.'),
          finance: text.describe('Finance and commercialisation.'),
          information: text.describe('Information.'),
          overseas: text.describe('Overseas and cooperation.'),
          support: text.describe('Support and talent.'),
        })
        .describe('The themes of the glossary.'),
      approved: text.describe('Heading of the approved renderings.'),
      official: text.describe('Says that the English is the official name.'),
      seen: text.describe('Heading of renderings seen elsewhere.'),
      seenBy: text.describe('Who uses a rendering, {user}.'),
      occurrences: text.describe('Heading of the occurrences; {count}.'),
      notInText: text.describe('The term is not in the text, only in notes.'),
      exception: text.describe('Label of the reason of an exception.'),
      all: text.describe('Link from a term to the glossary.'),
      more: text.describe('Link from a definition to the term’s page.'),
      audit: text.describe('Heading of the audit.'),
      auditIntro: text.describe('What the audit shows.'),
      columns: z
        .strictObject({
          term: text.describe('Column of the term.'),
          rendering: text.describe('Column of the preferred rendering.'),
          occurrences: text.describe('Column of occurrences in the Chinese.'),
          approved: text.describe('Column of occurrences with an approved rendering.'),
          exceptions: text.describe('Column of exceptions.'),
        })
        .describe('The columns of the audit.'),
      total: text.describe('The last row of the audit.'),
      marks: text.describe('The switch of the marks on terms.'),
    })
    .describe('Terms.'),
  reference: referenceText,
  instruments: instrumentsText,
  bodies: bodiesText,
  outcomes: outcomesText,
  translation: z
    .strictObject({
      heading: text.describe('Heading of the page on how the translation was made.'),
      record: text.describe('Heading of the record of a measure’s translation.'),
      passes: z
        .strictObject({
          draft: text.describe('Drafted by a language model.'),
          selfReview: text.describe('Compared with the Chinese by the drafter.'),
          confirmed: text.describe('Left as it was by the second, independent pass.'),
          revised: text.describe('Changed by the second, independent pass.'),
          human: text.describe('Read by a named person.'),
        })
        .describe('The passes a sentence has been through.'),
    })
    .describe('The translation.'),
  concordance: z
    .strictObject({
      title: text.describe('The page’s name.'),
      invite: text.describe('Leads to it from the search.'),
      intro: text.describe('What it does, for the page and for search engines.'),
      label: text.describe('Label of the field.'),
      hint: text.describe('What may be typed.'),
      submit: text.describe('The button.'),
      sort: text.describe('Label of the choice of an order.'),
      sorts: z
        .strictObject({
          text: text.describe('By place in the text.'),
          left: text.describe('By the context left of the keyword.'),
          right: text.describe('By the context right of the keyword.'),
        })
        .describe('The orders.'),
      caption: text.describe('Names the table; {query}.'),
      place: text.describe('Column of the sentences’ addresses.'),
      left: text.describe('Column of what stands left of the keyword.'),
      keyword: text.describe('Column of the keyword.'),
      right: text.describe('Column of what stands right of the keyword.'),
      counterpart: text.describe('Column of the sentence in the other language.'),
      loading: text.describe('While the text loads.'),
      lines: text.describe('Says how many lines, {lines}, in how many measures, {measures}.'),
      download: text.describe('The button that downloads the lines.'),
      failed: text.describe('The text could not be loaded.'),
      noScript: text.describe('What works without JavaScript; a link to the whole text follows.'),
    })
    .describe('The concordance.'),
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
