import { z } from 'zod';
import { bilingual, chinese, citation, confidence, date, english, line, looseDate, slug } from './fields.ts';

/** The kinds of instrument. */
export const instrumentKinds = [
  'law',
  'regulation',
  'interpretation',
  'rule',
  'policy',
  'plan',
  'guideline',
  'standard',
  'treaty',
] as const;

/** What force an instrument has. */
export const instrumentStatuses = [
  'in-force',
  'not-yet-in-force',
  'superseded',
  'completed',
  'not-concluded',
  'unknown',
] as const;

/** `instruments.yaml`: one law, regulation, interpretation, plan or treaty, in one version. */
export const instrumentSchema = z.strictObject({
  id: slug.describe('Names the instrument’s page, for ever: `patent-law-2020`.'),
  zh: chinese.describe('The full Chinese title.'),
  en: english.describe('The English title: the official one where there is one, else ours.'),
  shortName: bilingual.optional().describe('What notes and lists call it.'),
  kind: z.enum(instrumentKinds).describe('What it is.'),
  number: line.optional().describe('The issuer’s number: 国发〔2016〕86号.'),
  issuers: z.array(slug).describe('Ids of bodies, the first named first.'),
  adopted: looseDate.optional().describe('When it was adopted, or the date on the document.'),
  published: looseDate.optional().describe('When it was published.'),
  inForce: looseDate.optional().describe('When it came or comes into force; for a treaty, for China.'),
  status: z.enum(instrumentStatuses).describe('Its force on the date of `asOf`.'),
  successor: slug.optional().describe('The instrument that replaced it.'),
  url: z
    .url({ protocol: /^https?$/u })
    .optional()
    .describe('An official or scholarly address; none if only others are known.'),
  summary: bilingual.optional().describe('What it is about, in a sentence.'),
  confidence,
  asOf: date.describe('When the entry was last checked.'),
  sources: z.array(citation).optional().describe('Where its data were seen, if not in itself.'),
});

/** `instruments.yaml`. */
export const instrumentsSchema = z.array(instrumentSchema);

/** One instrument. */
export type InstrumentContent = z.infer<typeof instrumentSchema>;
