import { z } from 'zod';

/** A non-empty line of text: no line breaks, no blank ends, no straight quotation marks. */
const line = z
  .string()
  .min(1, { error: 'is empty: write the missing text', abort: true })
  .regex(/^\S(?:.*\S)?$/u, 'begins or ends with white space, or has a line break: keep it on one line')
  .regex(/^[^"\u{27}]*$/u, 'has a straight quotation mark: use ‘ ’ “ ” or ’');

/** A line of Chinese in Simplified script. */
export const chinese = line.regex(/\p{Script=Han}/u, 'has no Chinese character');

/** A line of English. */
export const english = line.regex(/^[^\p{Script=Han}]*$/u, 'has a Chinese character: this is the English text');

/** The same words in both languages. */
export const bilingual = z.strictObject({
  zh: chinese.describe('Chinese, Simplified; Traditional is converted.'),
  en: english.describe('English, ours.'),
});

/** A calendar date, `2015-12-18`. */
export const date = z.iso.date('is not a date like 2015-12-18');

/** A slug: lower-case ASCII words joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'is not a slug: use a-z, 0-9 and single hyphens');
