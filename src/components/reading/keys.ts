import { type ReadingCommand, readingKeys } from '../../schema/reading-settings.ts';
import { isSingleKey, isTyping } from './typing.ts';

const commandOf = new Map<string, string>(Object.entries(readingKeys).map(([command, key]) => [key, command]));

/**
 * Listens for single keys. What they do is loaded with the first.
 *
 * @param openHelp opens the list of keys
 * @param signal ends it
 */
export function listenForKeys(openHelp: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const command = commandOf.get(event.key) as ReadingCommand | undefined;
      if (!command || command === 'search' || !isSingleKey(event) || isTyping(event.target)) return;
      event.preventDefault();
      if (command === 'help') openHelp();
      else
        void import('./commands.ts').then(({ runCommand }) => {
          runCommand(command);
        });
    },
    { signal },
  );
}
