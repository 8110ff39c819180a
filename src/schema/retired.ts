import { z } from 'zod';
import { bilingualProse, date } from './fields.ts';

/** The address of a page or of an anchor on one, as `addresses.txt` writes it. */
const address = z
  .string()
  .regex(
    /^\{edition\}\/(?:[a-z0-9-]+\/)*(?:#[a-z0-9.-]+)?$/u,
    'is not the address of a page or anchor like {edition}/measures/3-1/#s2',
  );

const retiredSchema = z.strictObject({
  address: address.describe('The address, in every edition. That of a file cannot be retired.'),
  retired: date.describe('Since when.'),
  reason: bilingualProse.describe('Why, in a sentence.'),
  successor: address.optional().describe('Where it went; none if nothing took its place.'),
});

/** `retired.yaml`: addresses that no longer lead where they led. */
export const retiredListSchema = z.array(retiredSchema);

/** One retired address. */
export type RetiredContent = z.infer<typeof retiredSchema>;
