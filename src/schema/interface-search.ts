import { z } from 'zod';
import { words as text } from './fields.ts';

/** The words of the search. */
export const searchText = z
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
    partial: text.describe('Something that may have more could not be loaded.'),
    noScript: text.describe('What works without JavaScript.'),
  })
  .describe('Search.');

/** The words of the concordance. */
export const concordanceText = z
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
  .describe('The concordance.');
