import { z } from 'zod';
import { words as text } from './fields.ts';

/** The words around notes. */
export const notesText = z
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
  .describe('Notes.');

/** The words around terms. */
export const termsText = z
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
  })
  .describe('Terms.');

/** The words on how the translation was made. */
export const translationText = z
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
  .describe('The translation.');
