import { z } from 'zod';
import { bilingual } from './fields.ts';

/** `about.mdx`, `translation.mdx`: a page of prose; the text is the body, in `<En>` and `<Zh>`. */
export const proseSchema = z.strictObject({
  title: bilingual.describe('The heading of the page.'),
  description: bilingual.describe('What it is about, for lists of search results.'),
});
