import { z } from 'zod';
import { bilingualProse, chinese, citation, english, line, slug } from './fields.ts';

/** The themes of the glossary, in the order in which it shows them. */
export const termThemes = [
  'policy',
  'bodies',
  'treaties',
  'administration',
  'protection',
  'creation',
  'finance',
  'information',
  'overseas',
  'support',
] as const;

/** `terms.yaml`: one term and the English it may have. */
export const termSchema = z.strictObject({
  id: slug.describe('Names the term’s page, for ever.'),
  zh: chinese.describe('The term as it stands in the text or the notes, Simplified.'),
  en: z.array(english).min(1).describe('Approved renderings, the preferred one first, each inflection written out.'),
  theme: z.enum(termThemes).describe('Where the glossary lists it.'),
  definition: bilingualProse
    .optional()
    .describe('What it means, in a sentence or two, where the words alone do not say it.'),
  seen: z
    .array(z.strictObject({ en: line.describe('The rendering.'), by: line.describe('Who uses it.') }))
    .optional()
    .describe('Other renderings and their users.'),
  official: z.literal(true).optional().describe('The English is the official name, exact to the letter.'),
  sources: z.array(citation).optional().describe('Where name or meaning is taken from.'),
  exceptions: z
    .array(
      z.strictObject({
        sentence: z.string().regex(/^(?:\d-\d+|preamble)\.\d+$/u, 'is not a sentence like 3-1.2'),
        reason: english.describe('Why this sentence departs.'),
      }),
    )
    .optional()
    .describe(
      'Sentences where the Chinese has the term and the English no approved rendering, or the other way round.',
    ),
});

/** `terms.yaml`. */
export const termsSchema = z.array(termSchema);

/** One term. */
export type TermContent = z.infer<typeof termSchema>;
