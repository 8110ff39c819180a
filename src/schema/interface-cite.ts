import { z } from 'zod';
import { words as text } from './fields.ts';

/** `ui/{en,zh-hans}.yaml`: the words of citing and copying. */
export const citeSchema = z.strictObject({
  heading: text.describe('Opens the citations of a measure.'),
  intro: text.describe('What they are.'),
  sentence: text.describe('Label of the choice of a sentence.'),
  whole: text.describe('The choice of the whole measure.'),
  one: text.describe('The choice of one sentence, {place}.'),
  inText: text.describe('Stands before the form used in running text.'),
  copy: text.describe('The button that copies.'),
  copyNamed: text.describe('What the button copies, for a screen reader: {name}.'),
  copied: text.describe('Says that it was copied.'),
  failed: text.describe('Says that it was not copied.'),
  files: text.describe('Label of the files.'),
  dataFiles: text.describe('Label of the files for other programs.'),
  fetchFailed: text.describe('Says that a file could not be loaded.'),
  reference: text.describe('The switch: whether copied text carries its reference.'),
  copySentence: text.describe('The button beside a sentence, {id}.'),
  pins: z
    .strictObject({
      opening: text.describe('Names the opening within a citation.'),
      measure: text.describe(
        'Names a measure within a citation by its official number, {number}; in Chinese a numeral.',
      ),
      sentence: text.describe('Names a sentence, {from}, of a measure, {pin}.'),
      sentences: text.describe('Names sentences {from} to {to} of a measure, {pin}.'),
    })
    .describe('How a citation names the place it cites.'),
});
