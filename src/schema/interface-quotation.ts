import { z } from 'zod';
import { words as text } from './fields.ts';

/** `ui/{en,zh-hans}.yaml`: the words of the quotation check. */
export const quotationText = z
  .strictObject({
    title: text.describe('The page’s name.'),
    intro: text.describe('What it does, for the page and for search engines.'),
    label: text.describe('Label of the field.'),
    hint: text.describe('What may be pasted.'),
    submit: text.describe('The button.'),
    loading: text.describe('While the text loads.'),
    failed: text.describe('The text could not be loaded.'),
    noScript: text.describe('What it would do with JavaScript; a link to the whole text follows.'),
    verdicts: z
      .strictObject({
        verbatim: text.describe('The text has it letter by letter.'),
        form: text.describe('The words are the text’s, the form is not; {forms}.'),
        altered: text.describe('Some words are not the text’s.'),
        absent: text.describe('It is not in the text.'),
      })
      .describe('What a quotation is.'),
    forms: z
      .strictObject({
        script: text.describe('Another script or character form.'),
        letters: text.describe('Capital or full-width letters.'),
        punctuation: text.describe('Punctuation.'),
        spacing: text.describe('Spaces and line breaks.'),
      })
      .describe('In what the form may differ.'),
    and: text.describe('Stands between two of them.'),
    cut: text.describe('The quotation was too long or in too many pieces.'),
    pieces: text.describe('Says that it was checked in {count} pieces.'),
    disorder: text.describe('The pieces follow one another otherwise in the text.'),
    piece: text.describe('Names a piece, {number}.'),
    place: text.describe('Label of where it stands.'),
    others: text.describe('Link to the concordance: {count} more places.'),
    span: text.describe('From a place, {from}, to another, {to}, in a citation.'),
    textHas: text.describe('Label of the text’s words.'),
    quotationHas: text.describe('Label of the quotation’s words.'),
    changes: text.describe('Heading of the differences one by one.'),
    replaced: text.describe('The text has {text}, the quotation {quote}.'),
    leftOut: text.describe('The quotation leaves {text} out.'),
    added: text.describe('The quotation adds {quote}.'),
    elsewhere: text.describe('Says that the words stand elsewhere; a link follows.'),
    more: text.describe('Says how many differences are not listed, {count}.'),
    reference: text.describe('Label of the citation of the place.'),
  })
  .describe('The quotation check.');
