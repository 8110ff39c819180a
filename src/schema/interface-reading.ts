import { z } from 'zod';
import { words as text } from './fields.ts';
import { type ReadingCommand, readingKeys, type ReadingSetting, readingSettings } from './reading-settings.ts';

function settingWords(name: ReadingSetting) {
  const values = Object.fromEntries(readingSettings[name].map((value) => [`is-${value}`, text]));
  return z.strictObject({
    label: text.describe('What is set.'),
    default: text.describe('The default.'),
    ...values,
  });
}

const settings = Object.fromEntries(
  (Object.keys(readingSettings) as ReadingSetting[]).map((name) => [name, settingWords(name)]),
) as unknown as Record<ReadingSetting, z.ZodType<Readonly<Record<string, string>>>>;

const commands = Object.fromEntries(Object.keys(readingKeys).map((command) => [command, text])) as Record<
  ReadingCommand,
  typeof text
>;

/** Words of the reading room: settings, keys, finding one’s way. */
export const readingText = z.strictObject({
  view: text.describe('The button for the settings of reading.'),
  keys: text.describe('The button for, and heading of, the list of keys.'),
  close: text.describe('Closes a sheet.'),
  failed: text.describe('Says that a sheet could not be loaded.'),
  continue: text.describe('Leads to where the reader stopped, {place}.'),
  counterpart: text.describe('Names the sheet of a tapped sentence, {id}.'),
  copy: text.describe('Copies the sentence with its reference.'),
  link: text.describe('The sentence’s own address.'),
  footer: text.describe('The foot of a printed page: edition and version, {version}.'),
  settings: z.strictObject(settings).describe('The settings and their values.'),
  commands: z.strictObject(commands).describe('What each key does.'),
});
