import { z } from 'zod';
import { words as text } from './fields.ts';

/** `ui/{en,zh-hans}.yaml`: the words around the publisher’s own addresses. */
export const publisherText = z
  .strictObject({
    contact: text.describe('Link to the publisher.'),
    repository: text.describe('Link to the files of the edition.'),
    report: text.describe('Heading of the links that open a report.'),
    reportIntro: text.describe('Says what the links do.'),
    reportTitle: text.describe('First line of a report on a sentence or measure, {id}.'),
    file: text.describe('Link to the measure’s file.'),
  })
  .describe('The publisher, and reports of mistakes.');

/** `ui/{en,zh-hans}.yaml`: the words of the page of changes. */
export const changesText = z
  .strictObject({
    heading: text.describe('Heading of the page.'),
    intro: text.describe('What is listed.'),
    feed: text.describe('Link to the feed.'),
  })
  .describe('Changes of the edition.');
