import { type ReadingSetting, readingSettings } from '../../schema/reading-settings.ts';

/** Runs something that storage may refuse; the setting then lasts as long as the page. */
function tryStorage(action: () => void): void {
  try {
    action();
  } catch {
    // Refused or full.
  }
}

/**
 * What a setting stands at.
 *
 * @param name the setting
 * @returns its value; an empty string for the default
 */
export function getSetting(name: ReadingSetting): string {
  return document.documentElement.dataset[name] ?? '';
}

/**
 * Sets, remembers and writes into the address how the page is dressed. An unknown value is the default.
 *
 * @param name the setting
 * @param value its value; an empty string for the default
 */
export function setSetting(name: ReadingSetting, value: string): void {
  const values: readonly string[] = readingSettings[name];
  const known = values.includes(value) ? value : '';
  const { dataset } = document.documentElement;
  const address = new URL(window.location.href);
  if (known === '') {
    Reflect.deleteProperty(dataset, name);
    address.searchParams.delete(name);
  } else {
    dataset[name] = known;
    address.searchParams.set(name, known);
  }
  window.history.replaceState(window.history.state, '', address);
  tryStorage(() => {
    window.localStorage.setItem(`reading.${name}`, known);
    window.sessionStorage.setItem(`reading.${name}`, known);
  });
}
