import { z } from 'zod';

const text = z.string().min(1, 'is empty: write the missing text');

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
      timeline: text.describe('The page of pictures.'),
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
      previous: text.describe('The measure before.'),
      next: text.describe('The measure after.'),
      pager: text.describe('Names the links to the measures before and after.'),
    })
    .describe('A measure.'),
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
  timeline: z
    .strictObject({
      title: text.describe('Heading of the page.'),
      intro: text.describe('What the pictures are drawn from, and how they are used.'),
      skip: text.describe('The link that jumps over a picture to its table.'),
      table: text.describe('Opens the table of the same data.'),
      instruments: text.describe('Heading of the timeline.'),
      instrumentsLead: text.describe('Explains the timeline; {count} instruments.'),
      instrumentsLabel: text.describe('Says what the timeline shows, for a screen reader; {points} points.'),
      scrolls: text.describe('Names the region in which the timeline scrolls.'),
      follows: text.describe('Legend of a point cited for what followed.'),
      surrounds: text.describe('Legend of a point cited for what surrounded or supports the text.'),
      issue: text.describe('Marks the date of the text itself.'),
      point: text.describe('Names a point: {date}, {instrument}, {measure}.'),
      instrument: text.describe('Column of instruments.'),
      date: text.describe('Column of dates.'),
      citedBy: text.describe('Column of the measures whose notes cite it.'),
      uncited: text.describe('Stands in the table where no note cites the instrument.'),
      map: text.describe('Heading of the map of the text.'),
      mapLead: text.describe('Explains the map.'),
      mapLabel: text.describe('Says what the map shows, for a screen reader; {count} measures.'),
      cell: text.describe('Names a measure of the map: {measure}, {title}, {characters}, {outcomes}.'),
      shades: text.describe('Heading of the legend of shades.'),
      none: text.describe('The lightest shade.'),
      more: text.describe('The darkest shade, {count} or more.'),
      measure: text.describe('Column of measures.'),
      characters: text.describe('Column of the number of characters.'),
      outcomes: text.describe('Column of the number of notes on what followed.'),
      indicators: text.describe('Heading of the indicators.'),
      indicatorsLead: text.describe('Explains the indicators.'),
      indicatorLabel: text.describe('Says what an indicator shows, for a screen reader: {name}, {unit}, {values}.'),
      indicatorPoint: text.describe('Names a point: {year}, {value}, {unit}, {kind}, {confidence}, {source}.'),
      outcome: text.describe('A value that came about.'),
      target: text.describe('A value that was aimed at.'),
      year: text.describe('Column of years.'),
      value: text.describe('Column of values, and of what they are.'),
      source: text.describe('Column of sources, and of how well a value is known.'),
      seen: text.describe('The cited source says it.'),
      secondary: text.describe('Only a second-hand source was seen.'),
      background: text.describe('Not seen in a source.'),
    })
    .describe('The page of pictures.'),
  search: z
    .strictObject({
      label: text.describe('Label of the search field.'),
      hint: text.describe('What may be typed.'),
      submit: text.describe('The button.'),
      close: text.describe('The button that closes the dialog.'),
      part: text.describe('Label of the choice of a part.'),
      allParts: text.describe('The choice of all parts.'),
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
