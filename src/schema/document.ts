import { z } from 'zod';
import { bilingual, date, english, slug } from './fields.ts';

/** `document.yaml`: what is true of the document as a whole. */
export const documentSchema = z.strictObject({
  id: slug.describe('Names the source file and the data files.'),
  title: bilingual.describe('The full title; the English is ours.'),
  shortTitle: bilingual.describe('What the edition calls the document in running heads and browser tabs.'),
  number: z
    .string()
    .regex(/^\S+〔\d{4}〕\d+号$/u, 'is not a document number like 国发〔2015〕71号')
    .describe('The issuer’s number.'),
  issuer: bilingual.describe('The body that issued it.'),
  issued: date.describe('The date on the document.'),
  published: date.describe('The date of publication.'),
  officialUrl: z.url({ protocol: /^https$/u }).describe('Where the issuer publishes it.'),
  citation: z
    .strictObject({
      issuer: english.describe('The issuer’s full name in English, with the state it belongs to.'),
      title: english.describe('The Chinese title in Hanyu Pinyin, without tone marks, in title case.'),
      series: english.describe('The letters and year of the number in Hanyu Pinyin: Guofa [2015].'),
      seriesNumber: z.int().positive().describe('The last part of the number: 71.'),
    })
    .describe('What citations in English need beside the rest.'),
  parts: z
    .array(
      z.strictObject({
        id: z.int().positive().describe('From 1, in order.'),
        title: bilingual.describe('The heading, without number.'),
      }),
    )
    .min(1)
    .describe('The parts in order.'),
});

/** The document's own data. */
export type DocumentContent = z.infer<typeof documentSchema>;
