import { z } from 'zod';
import { bilingual, chinese, citation, confidence, date, english, line, looseDate, slug } from './fields.ts';

/** `bodies.yaml`: one institution under one name. */
export const bodySchema = z.strictObject({
  id: slug.describe('Names the body’s page, for ever.'),
  zh: chinese.describe('The full Chinese name.'),
  en: english.describe('The official English name where there is one, else ours.'),
  shortName: bilingual.optional().describe('What it is called for short: 工商总局, SAIC.'),
  role: bilingual.describe('What it does for intellectual property, in a sentence.'),
  since: looseDate.optional().describe('When it took this name or was set up, if known.'),
  until: looseDate.optional().describe('When the name or the body ended.'),
  successors: z
    .array(
      z.strictObject({
        body: slug.describe('The body that took over.'),
        date: looseDate.describe('When.'),
        what: bilingual.describe('What passed: the name, all tasks, or some.'),
      }),
    )
    .optional()
    .describe('What became of it.'),
  names: z
    .array(z.strictObject({ en: line, note: line }))
    .optional()
    .describe('Other English names it went by, and when.'),
  url: z
    .url({ protocol: /^https?$/u })
    .optional()
    .describe('Its official site.'),
  confidence,
  asOf: date.describe('When the entry was last checked.'),
  sources: z.array(citation).optional().describe('Where its data were seen.'),
});

/** `bodies.yaml`. */
export const bodiesSchema = z.array(bodySchema);

/** One body. */
export type BodyContent = z.infer<typeof bodySchema>;
