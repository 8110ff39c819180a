import { z } from 'zod';

const text = z.string().min(1, 'is empty: write the missing text');

/** Words that the reference pages share. */
export const referenceText = z
  .strictObject({
    heading: text.describe('Names the links to the reference pages.'),
    shortName: text.describe('Label of a short name.'),
    address: text.describe('Label of an official address.'),
    confidence: text.describe('Label of how well an entry is known.'),
    checked: text.describe('Label of the date of the last check.'),
  })
  .describe('What the reference pages share.');

/** Words of the pages of instruments. */
export const instrumentsText = z
  .strictObject({
    heading: text.describe('Heading of the list.'),
    intro: text.describe('What the list is.'),
    groups: z
      .strictObject({
        law: text.describe('Laws.'),
        regulation: text.describe('Administrative regulations.'),
        interpretation: text.describe('Judicial interpretations.'),
        rule: text.describe('Departmental rules.'),
        policy: text.describe('Policy documents.'),
        plan: text.describe('Plans and outlines.'),
        guideline: text.describe('Guidelines.'),
        standard: text.describe('Standards.'),
        treaty: text.describe('Treaties and agreements.'),
      })
      .describe('The kinds, as headings.'),
    kinds: z
      .strictObject({
        law: text.describe('A law.'),
        regulation: text.describe('An administrative regulation.'),
        interpretation: text.describe('A judicial interpretation.'),
        rule: text.describe('A departmental rule.'),
        policy: text.describe('A policy document.'),
        plan: text.describe('A plan or outline.'),
        guideline: text.describe('A guideline.'),
        standard: text.describe('A standard.'),
        treaty: text.describe('A treaty or agreement.'),
      })
      .describe('The kinds, for one of them.'),
    statuses: z
      .strictObject({
        'in-force': text.describe('It is in force.'),
        'not-yet-in-force': text.describe('It comes into force later.'),
        superseded: text.describe('Another took its place.'),
        completed: text.describe('Its time is over.'),
        'not-concluded': text.describe('It has not been concluded.'),
        unknown: text.describe('Not verified.'),
      })
      .describe('The force of an instrument.'),
    issuers: text.describe('Label of the issuers.'),
    adopted: text.describe('Label of the date of adoption or on the document.'),
    published: text.describe('Label of the date of publication.'),
    inForce: text.describe('Label of the date of entry into force.'),
    inForceTreaty: text.describe('The same for a treaty: for China.'),
    status: text.describe('Label of the status.'),
    statusAsOf: text.describe('Gives the status, {status}, and when it was checked, {date}.'),
    successor: text.describe('Label of what replaced it.'),
    predecessors: text.describe('Label of what it replaced.'),
    undated: text.describe('Stands for a date in the list.'),
    answers: text.describe('Heading of the notes that cite it.'),
    answersIntro: text.describe('What that list is.'),
    uncited: text.describe('No note cites it.'),
  })
  .describe('Laws, plans and treaties.');

/** Words of the pages of bodies. */
export const bodiesText = z
  .strictObject({
    heading: text.describe('Heading of the list.'),
    intro: text.describe('What the list is.'),
    division: text.describe('Says how much of the division of tasks was seen.'),
    ended: text.describe('Heading of bodies that have ended or changed their name.'),
    current: text.describe('Heading of the others.'),
    became: text.describe('Stands before the names of the successors: when it ended, {date}.'),
    endedOn: text.describe('The same where none is known, {date}.'),
    names: text.describe('Label of other English names.'),
    since: text.describe('Label of its beginning.'),
    until: text.describe('Label of its end.'),
    chain: text.describe('Heading of the succession.'),
    chainFrom: text.describe('What came from {body} on {date}: {what}.'),
    chainTo: text.describe('What went to {body} on {date}: {what}.'),
    chainHere: text.describe('The body of the page itself, {body}.'),
    issued: text.describe('Heading of the instruments it issued.'),
  })
  .describe('Institutions.');

/** Words of the page of outcomes. */
export const outcomesText = z
  .strictObject({
    heading: text.describe('Heading of the page.'),
    intro: text.describe('What the page is.'),
    orders: text.describe('Names the links to the three orders.'),
    byMeasure: text.describe('The order by measure.'),
    byYear: text.describe('The order by year.'),
    byInstrument: text.describe('The order by instrument.'),
    none: text.describe('A measure has no such note.'),
    yearRule: text.describe('Says which year a note stands under.'),
    undated: text.describe('Heading of notes without a year.'),
    instrumentRule: text.describe('Says how notes stand under instruments.'),
  })
  .describe('What followed.');
