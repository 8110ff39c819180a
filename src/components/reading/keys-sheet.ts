import { readingKeys } from '../../schema/reading-settings.ts';
import type { ReadingRoom } from '../../view/reading.ts';
import { element } from '../dom/element.ts';

/**
 * Makes the list of keys.
 *
 * @param room the words
 * @returns a description list
 */
export function makeKeys({ words }: ReadingRoom): HTMLElement {
  return element(
    'dl',
    {},
    Object.entries(readingKeys).map(([command, key]) =>
      element('div', {}, [
        element('dt', {}, [element('kbd', {}, [key])]),
        element('dd', {}, [words.commands[command as keyof typeof readingKeys]]),
      ]),
    ),
  );
}
