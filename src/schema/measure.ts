import { z } from 'zod';
import { bilingual, chinese, english } from './fields.ts';
import { noteSchema } from './note.ts';

/** What a translation can have been through. */
export const translationPasses = ['draft', 'selfReview', 'confirmed', 'revised', 'human'] as const;

/** One sentence, ended by 。, and its English. Its id is its place: `3-1.2` is the second of measure 3-1. */
const sentenceSchema = z.strictObject({
  zh: chinese.describe('The sentence exactly as the source has it, full stop included.'),
  en: english.describe('The whole of it in English; several English sentences may stand for one Chinese.'),
  passes: z
    .array(z.enum(translationPasses))
    .min(1, 'is empty: say how the English was made')
    .describe(
      'How the English was made and checked, in order. Only what was done; `human` only for a named person who agreed to be named in CHANGELOG.',
    ),
  runIn: z
    .literal(true)
    .optional()
    .describe('The sentence is a run-in heading (measure 1-2 has four) and opens a new paragraph.'),
});

/** A measure's file: its frontmatter. The commentary is the body. The opening, `preamble`, has no title. */
export const measureSchema = z.strictObject({
  title: bilingual.optional().describe('The heading, without number and full stop.'),
  sentences: z.array(sentenceSchema).min(1).describe('Every sentence in the order of the text.'),
  notes: z.array(noteSchema).optional().describe('What is said of words in it, in the order of the text.'),
});

/** The frontmatter of one measure. */
export type MeasureContent = z.infer<typeof measureSchema>;
/** One aligned sentence. */
export type SentenceContent = z.infer<typeof sentenceSchema>;
