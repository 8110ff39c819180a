import { z } from 'zod';
import { chinese, citation, confidence, date, english, line, slug } from './fields.ts';

/** The kinds of note, in the order in which they are listed. */
export const noteKinds = ['term', 'context', 'basis', 'renamed', 'outcome', 'open'] as const;

/** A note on quoted words of one sentence. */
export const noteSchema = z
  .strictObject({
    id: slug.describe('Names the note within its measure, for ever: `punitive-damages`.'),
    on: z
      .strictObject({
        sentence: z.int().positive().describe('The sentence’s place in the measure, from 1.'),
        zh: chinese.describe('Words of that sentence’s Chinese.'),
        en: english.describe('Words of its English.'),
      })
      .describe('What the note stands beside.'),
    kind: z
      .enum(noteKinds)
      .describe(
        'term: what the words mean. context: what surrounded them. basis: the law they rest on. renamed: who is called what now. outcome: what followed. open: no follow-up found.',
      ),
    asOf: date.describe('The date on which the statement was checked.'),
    confidence,
    sources: z.array(citation).describe('Ids of instruments or sources, with a pinpoint.'),
    zh: chinese.describe('The note in Chinese, ours.'),
    en: line.describe('The note in English, ours; it says the same. Chinese words may be quoted in it.'),
  })
  .refine(
    (note) => note.kind === 'open' || note.sources.length > 0,
    'has no source: cite one, or say that nothing was found with kind open',
  );

/** One note. */
export type NoteContent = z.infer<typeof noteSchema>;
