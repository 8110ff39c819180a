import { z } from 'zod';
import { english, line, looseDate, slug } from './fields.ts';

/** `sources.yaml`: something cited that is no instrument: a report, a press release, an article, a page of a body’s site. */
export const sourceEntrySchema = z.strictObject({
  id: slug.describe('What notes cite it by.'),
  title: line.describe('Its title, in its own language.'),
  publisher: line.describe('Who publishes it.'),
  date: looseDate.optional().describe('Its date.'),
  url: z
    .url({ protocol: /^https?$/u })
    .optional()
    .describe('An official or scholarly address; none if it was seen elsewhere only.'),
  remark: english.optional().describe('How it was seen, if not at that address.'),
});

/** `sources.yaml`. */
export const sourceEntriesSchema = z.array(sourceEntrySchema);

/** One source. */
export type SourceEntryContent = z.infer<typeof sourceEntrySchema>;
