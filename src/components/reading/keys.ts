import { type ReadingCommand, readingKeys } from '../../schema/reading-settings.ts';
import { isSingleKey, isTyping } from './typing.ts';

const commandOf = new Map<string, string>(Object.entries(readingKeys).map(([command, key]) => [key, command]));

/**
 * Listens for single keys.
 *
 * @param obey does what a key says; the search’s key is the search’s own
 * @param signal ends it
 */
export function listenForKeys(obey: (command: ReadingCommand) => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const command = commandOf.get(event.key) as ReadingCommand | undefined;
      if (!command || command === 'search' || !isSingleKey(event) || isTyping(event.target)) return;
      event.preventDefault();
      obey(command);
    },
    { signal },
  );
}
