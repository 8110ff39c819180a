import { z } from 'zod';
import { bilingual, bilingualProse, chinese, citation, confidence, english, slug } from './fields.ts';

/** What a point of an indicator is: what came about, or what was aimed at. */
export const pointKinds = ['outcome', 'target'] as const;

const pointSchema = z.strictObject({
  year: z.int().min(2008).max(2035).describe('The year the value is of.'),
  value: z.number().nonnegative().describe('The value, in the English unit, as the source has it.'),
  kind: z.enum(pointKinds).describe('outcome: what came about. target: what was aimed at.'),
  source: citation.describe('Id of the instrument or source that has the value, with a pinpoint.'),
  confidence,
});

/** `indicators.yaml`: one quantity in the years for which it is known. */
export const indicatorSchema = z.strictObject({
  id: slug.describe('Names the picture on its page, for ever.'),
  name: bilingual.describe('What is counted.'),
  unit: z
    .strictObject({
      zh: chinese.describe('In Chinese.'),
      en: english.describe('In English.'),
      times: z
        .number()
        .positive()
        .optional()
        .describe(
          'What the values are multiplied by in Chinese, where its unit is another: 10 for 亿元 and CNY billion.',
        ),
    })
    .describe('What one of it is.'),
  remark: bilingualProse.optional().describe('What a reader must know before comparing the values.'),
  measures: z
    .array(z.string().regex(/^(?:\d-\d+|preamble)$/u, 'is not the id of a measure like 3-1'))
    .min(1)
    .describe('The measures it belongs to, the first named first.'),
  points: z.array(pointSchema).min(2, 'has fewer than two points: a picture needs two').describe('By year.'),
});

/** `indicators.yaml`. */
export const indicatorsSchema = z.array(indicatorSchema);

/** One indicator. */
export type IndicatorContent = z.infer<typeof indicatorSchema>;
