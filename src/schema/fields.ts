import { z } from 'zod';

/** A non-empty line of text: no line breaks, no blank ends, no straight quotation marks. */
export const line = z
  .string()
  .min(1, { error: 'is empty: write the missing text', abort: true })
  .regex(/^\S(?:.*\S)?$/u, 'begins or ends with white space, or has a line break: keep it on one line')
  .regex(/^[^"\u{27}]*$/u, 'has a straight quotation mark: use ‘ ’ “ ” or ’');

/** Words of the interface. */
export const words = z.string().min(1, 'is empty: write the missing text');

/** A line of Chinese in Simplified script. */
export const chinese = line.regex(/\p{Script=Han}/u, 'has no Chinese character');

/** A line of English. */
export const english = line.regex(/^[^\p{Script=Han}]*$/u, 'has a Chinese character: this is the English text');

/** The same words in both languages. */
export const bilingual = z.strictObject({
  zh: chinese.describe('Chinese, Simplified; Traditional is converted.'),
  en: english.describe('English, ours.'),
});

/** A text in both languages whose English may quote Chinese words. */
export const bilingualProse = z.strictObject({
  zh: chinese.describe('Chinese, Simplified; Traditional is converted.'),
  en: line.describe('English, ours, saying the same; Chinese words may be quoted in it.'),
});

/** A calendar date, `2015-12-18`. */
export const date = z.preprocess(
  // A YAML reader may take an unquoted date for a point in time.
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('is not a date like 2015-12-18'),
);

/** A slug: lower-case ASCII words joined by hyphens. */
export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'is not a slug: use a-z, 0-9 and single hyphens');

/** A date known to the day, the month or the year: `2015-12-18`, `2015-12`, `2015`. */
export const looseDate = z
  .string()
  .regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u,
    'is not a date like 2015-12-18, 2015-12 or 2015 in quotation marks',
  );

/** How well a statement is known; shown to readers. */
export const confidence = z
  .enum(['seen', 'secondary', 'background'])
  .describe(
    'seen: the cited source says it. secondary: only a repost, a law firm or a news item was seen. background: not seen in a source.',
  );

/** A source and, after #, the place in it: `patent-law-2020#71`. */
export const citation = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*(?:#\S.*)?$/u, 'is not a citation like patent-law-2020#71');
