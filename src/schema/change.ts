import { z } from 'zod';
import { bilingualProse, date, slug } from './fields.ts';

/** `changes.yaml`: one change that readers notice. */
export const changeSchema = z.strictObject({
  id: slug.describe('Names the change on its page and in the feed, for ever.'),
  date: date.describe('The day it was made.'),
  title: bilingualProse.describe('What changed, in a few words.'),
  text: bilingualProse.describe('What readers find now that they did not before, or what was wrong and is right.'),
  page: z
    .string()
    .regex(/^(?:[a-z0-9-]+\/)*(?:#[a-z0-9-]+)?$/u, 'is not the place of a page like measures/3-1/#s2 or terms/')
    .describe('Where to look, within an edition; one of content/addresses.txt.'),
});

/** `changes.yaml`, newest first. */
export const changesSchema = z.array(changeSchema).min(1);

/** One change. */
export type ChangeContent = z.infer<typeof changeSchema>;
