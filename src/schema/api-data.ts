import { z } from 'zod';
import { bodySchema } from './body.ts';
import { fourTexts, measureDataSchema, twoTexts } from './edition-data.ts';
import { instrumentSchema } from './instrument.ts';
import { termSchema } from './term.ts';

const address = z.string().min(1);
const page = address.describe('The place of its page in every edition: put `{edition}/` before it.');

const documentFacts = z.strictObject({
  title: twoTexts.describe('The full title.'),
  number: z.string().describe('The issuer’s number.'),
});

/** `/data/v1/index.json`: where to begin. */
export const apiIndexSchema = z.strictObject({
  version: z.literal(1).describe('The version of these addresses and objects.'),
  document: documentFacts.describe('What the edition is of.'),
  editions: z
    .array(
      z.strictObject({
        id: z.string().describe('The first segment of its pages’ addresses.'),
        lang: z.string().describe('The BCP 47 tag of its interface.'),
        href: address.describe('Its front page.'),
      }),
    )
    .describe('The editions.'),
  resources: z
    .array(
      z.strictObject({
        name: z.string().describe('What it is called here.'),
        href: address.describe('Its address from the host’s root; `{id}` stands for an id of `measures`.'),
        type: z.string().describe('Its media type.'),
        summary: z.string().describe('What it is, in English.'),
      }),
    )
    .describe('Every address of this version.'),
});

/** `/data/v1/measures/index.json`. */
export const measureListSchema = z.array(
  z.strictObject({
    ...measureDataSchema.pick({ id: true, part: true, item: true, official: true, title: true }).shape,
    sentences: z.int().positive().describe('How many sentences it has.'),
    notes: z.int().nonnegative().describe('How many notes are on it.'),
    page,
    json: address.describe('The measure with its sentences and notes.'),
    markdown: address.describe('The same to be read.'),
  }),
);

/** `/data/v1/measures/{id}.json`: a measure with what names it. */
export const measureFileSchema = z.strictObject({
  document: documentFacts.describe('What it is a measure of.'),
  partTitle: twoTexts.nullable().describe('The heading of its part; null for the opening.'),
  ...measureDataSchema.shape,
});

/** `/data/v1/terms/index.json`. */
export const termListSchema = z.array(
  z.strictObject({
    ...termSchema.shape,
    ...termSchema.pick({ exceptions: true, seen: true }).required().shape,
    texts: fourTexts.describe('The term in every script, and its preferred rendering.'),
    page,
  }),
);

/** `/data/v1/instruments/index.json`. */
export const instrumentListSchema = z.array(z.strictObject({ ...instrumentSchema.shape, page }));

/** `/data/v1/bodies/index.json`. */
export const bodyListSchema = z.array(z.strictObject({ ...bodySchema.shape, page }));
