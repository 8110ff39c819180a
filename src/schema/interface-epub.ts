import { z } from 'zod';
import { words as text } from './fields.ts';

/** `ui/{en,zh-hans}.yaml`: the words that only the book has. */
export const epubSchema = z.strictObject({
  cover: text.describe('The page that shows the cover.'),
  titlePage: text.describe('The page with the title and the facts.'),
  landmarks: text.describe('Names the list of landmarks for a reading system.'),
  otherSources: text.describe('Heading of the sources that are no instruments.'),
  back: text.describe('The link from note {number} to its sentence.'),
  accessibility: text.describe('Says who can read the book, and that no audit was made.'),
});
