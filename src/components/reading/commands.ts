import { type ReadingCommand, readingSettings } from '../../schema/reading-settings.ts';
import { keepPlace, stepSentence } from './place.ts';
import { getSetting, setSetting } from './reading-state.ts';

function follow(selector: string): void {
  document.querySelector<HTMLAnchorElement>(selector)?.click();
}

/** The layout after the present one; the first stands for the default where there is room for columns. */
function nextMode(): void {
  const { mode: modes } = readingSettings;
  const isWide = window.matchMedia('(width >= 52rem)').matches;
  const present = getSetting('mode') || (isWide ? 'parallel' : 'interleaved');
  const next = modes[(modes.findIndex((mode) => mode === present) + 1) % modes.length] ?? '';
  keepPlace(() => {
    setSetting('mode', next);
  });
}

function openCitations(): void {
  const details = document.querySelector<HTMLDetailsElement>('cite-panel details');
  if (!details) return;
  details.open = true;
  details.querySelector('summary')?.focus();
}

/** What each command does; `search` is the search’s own, `help` the sheet’s. */
const commands: Partial<Record<ReadingCommand, () => void>> = {
  nextSentence: () => {
    stepSentence(1);
  },
  previousSentence: () => {
    stepSentence(-1);
  },
  nextMeasure: () => {
    follow('a[rel="next"]');
  },
  previousMeasure: () => {
    follow('a[rel="prev"]');
  },
  mode: nextMode,
  script: () => {
    follow('edition-switch li:has([aria-current]) + li a, edition-switch li:first-child a:not([aria-current])');
  },
  cite: openCitations,
};

/**
 * Does what a key says.
 *
 * @param command the command
 */
export function runCommand(command: ReadingCommand): void {
  commands[command]?.();
}
