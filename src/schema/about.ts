import { z } from 'zod';
import { bilingual } from './fields.ts';

/** `about.mdx`: what the edition is; the text is the body. */
export const aboutSchema = z.strictObject({
  title: bilingual.describe('The heading of the page.'),
});
