import { z } from 'zod';
import { words as text } from './fields.ts';

/** `ui/{en,zh-hans}.yaml`: words of the documents to print, each set beside the other language’s. */
export const pdfText = z
  .strictObject({
    number: text.describe('Label of the issuer’s number.'),
    issuer: text.describe('Label of the issuer.'),
    issued: text.describe('Label of the date on the document.'),
    published: text.describe('Label of the date of publication.'),
    official: text.describe('Label of the issuer’s own page.'),
    edition: text.describe('Label of this edition’s version.'),
    version: text.describe('The {version} and the {date} on which notes were last checked.'),
    volume: text.describe('Label of the volume, where a long text has several.'),
    volumeOf: text.describe('The {number} of the volume among {count}.'),
    address: text.describe('Label of the text’s address on the web.'),
    guide: text.describe('What the ids and the numbers in the margin are.'),
    works: text.describe('Heading of the list of works cited.'),
  })
  .describe('Documents to print.');
