import { z } from 'zod';
import { words as text } from './fields.ts';

/** `ui/{en,zh-hans}.yaml`: the words of the page of the interface for programs. */
export const apiText = z
  .strictObject({
    title: text.describe('Heading of the page.'),
    intro: text.describe('What it is, for the page and for search engines.'),
    promiseHeading: text.describe('Heading of what version 1 promises.'),
    promise: text.describe('What may change in version 1, and what will not.'),
    resourcesHeading: text.describe('Heading of the addresses.'),
    id: text.describe('Says what {example} stands for in an address.'),
    resources: z
      .strictObject({
        index: text.describe('Where a program begins.'),
        measures: text.describe('The list of measures.'),
        measure: text.describe('A measure.'),
        measureMarkdown: text.describe('A measure to be read.'),
        terms: text.describe('The termbase.'),
        instruments: text.describe('Laws, plans and treaties.'),
        bodies: text.describe('Institutions.'),
        openapi: text.describe('The OpenAPI description.'),
      })
      .describe('What each address answers.'),
    examplesHeading: text.describe('Heading of the examples.'),
    examplesIntro: text.describe('Says that the answers shown are real.'),
    answer: text.describe('Heading of an example’s answer.'),
    run: text.describe('The button that runs an example in the page.'),
    running: text.describe('While it runs.'),
    ran: text.describe('Says that the answer below has just come.'),
    failed: text.describe('The address did not answer.'),
  })
  .describe('The interface for programs.');
