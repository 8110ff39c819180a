import { z } from 'zod';
import { noteSchema } from './note.ts';

const measureId = z.string().regex(/^(?:[1-9][0-9]*-[1-9][0-9]*|preamble)$/u);
const sentenceId = z.string().regex(/^(?:[1-9][0-9]*-[1-9][0-9]*|preamble)\.[1-9][0-9]*$/u);
const number = z.int().positive();

/** Words in both languages. */
export const twoTexts = z.strictObject({
  zh: z.string().min(1).describe('Chinese, Simplified.'),
  en: z.string().min(1).describe('English.'),
});

/** Words in English and in the three scripts of Chinese. */
export const fourTexts = z.strictObject({
  zh: z.string().describe('Chinese, Simplified, as issued.'),
  zhHantTW: z.string().describe('The same in Traditional script as written in Taiwan.'),
  zhHantHK: z.string().describe('The same in Traditional script as written in Hong Kong.'),
  en: z.string().describe('English, the edition’s own translation.'),
});

const noteData = z.strictObject({
  ...noteSchema.shape,
  id: z.string().describe('Names the note for ever: `3-1.punitive-damages`.'),
  measure: measureId.describe('The measure it belongs to.'),
  anchor: z.string().describe('The note’s place in its measure’s page: `note-punitive-damages`.'),
});

/** A measure with its sentences and notes. */
export const measureDataSchema = z.strictObject({
  id: measureId.describe('Part and place in it, `3-1`; `preamble` for the opening.'),
  part: number.nullable().describe('The part, from 1; null for the opening.'),
  item: number.nullable().describe('The place in its part, from 1; null for the opening.'),
  official: number.nullable().describe('The number in the official text, from 1; null for the opening.'),
  title: fourTexts.describe('The heading without number and stop; four empty strings for the opening.'),
  sentences: z
    .array(z.strictObject({ id: sentenceId.describe('`3-1.2`: the second sentence of 3-1.'), ...fourTexts.shape }))
    .min(1)
    .describe('Every sentence in the order of the text.'),
  notes: z.array(noteData).describe('What is said of words in it, in the order of the text.'),
});

/** `/data/{document}.json`: the whole edition for other programs. Fixed: fields may be added, none changed. */
export const editionDataSchema = z.strictObject({
  title: twoTexts.describe('The full title.'),
  number: z.string().min(1).describe('The issuer’s number.'),
  parts: z
    .array(z.strictObject({ id: number.describe('From 1, in order.'), title: twoTexts.describe('The heading.') }))
    .describe('The parts in order.'),
  measures: z.array(measureDataSchema).describe('The opening first, then the measures in order.'),
});

/** The whole edition as other programs read it. */
export type EditionData = z.infer<typeof editionDataSchema>;

/** One measure of it. */
export type MeasureData = EditionData['measures'][number];
