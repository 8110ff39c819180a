import { z } from 'zod';
import { chinese } from './fields.ts';

/** A reviewed conversion that differs from OpenCC’s; where two match at one place the longer wins. */
export const scriptExceptionSchema = z
  .strictObject({
    hans: chinese.describe('The words in Simplified script, as they stand in the text.'),
    tw: chinese.optional().describe('What stands in the Taiwan edition.'),
    hk: chinese.optional().describe('What stands in the Hong Kong edition.'),
    reason: z.string().min(1).describe('Why OpenCC’s choice is not ours.'),
  })
  .refine((row) => row.tw !== undefined || row.hk !== undefined, 'decides nothing: give tw, hk or both')
  .refine(
    (row) => [row.tw, row.hk].every((form) => form === undefined || form.length === row.hans.length),
    'changes the number of characters: a script exception may only change their form',
  );

/** `script-exceptions.yaml`. */
export const scriptExceptionsSchema = z.array(scriptExceptionSchema);

/** One reviewed decision. */
export type ScriptException = z.infer<typeof scriptExceptionSchema>;
