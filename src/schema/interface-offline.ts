import { z } from 'zod';
import { words as text } from './fields.ts';

/** `ui/{en,zh-hans}.yaml`: the words of reading without a connection. */
export const offlineText = z
  .strictObject({
    title: text.describe('Heading of the page, and the link to it.'),
    intro: text.describe('What is kept, and what can be.'),
    missing: text.describe('Said in place of a page that is not kept.'),
    again: text.describe('Tries that page again.'),
    keep: text.describe('Keeps the whole edition; {size} in megabytes.'),
    keeping: text.describe('Says how far it is, {done} of {size}.'),
    whole: text.describe('Says that all is kept, {size}.'),
    some: text.describe('Says how many pages are kept, {count}.'),
    less: text.describe('Says, after how many, that an update found no room for all that had been kept.'),
    kept: text.describe('Heading of the list of kept pages.'),
    forget: text.describe('Deletes and switches off.'),
    isOff: text.describe('Says that it is switched off.'),
    allow: text.describe('Switches it on again.'),
    full: text.describe('Says that the space is used up.'),
    lost: text.describe('Says that the connection was lost while keeping.'),
    changed: text.describe('Says that the server has another release.'),
    impossible: text.describe('Says that the browser keeps nothing.'),
    noScript: text.describe('Says what to do without JavaScript.'),
    update: z
      .strictObject({
        newer: text.describe('Says that a newer version is there.'),
        reload: text.describe('Loads it.'),
      })
      .describe('A newer version.'),
  })
  .describe('Reading without a connection.');
