import { z } from 'zod';
import { chinese, line } from './fields.ts';

/** `aliases.yaml`: words that readers type and the text does not have. They find; they never change what is shown. */
export const aliasSchema = z.strictObject({
  alias: line.describe('What the reader types, in any script; letters in any case.'),
  for: chinese.describe('What stands in the text, Simplified.'),
  why: z.enum(['regional', 'abbreviation']).describe('What the reader is told about it.'),
});

/** `aliases.yaml`. */
export const aliasesSchema = z.array(aliasSchema);

/** One alias. */
export type AliasContent = z.infer<typeof aliasSchema>;
