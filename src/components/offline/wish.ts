const offKey = 'offline-off';

/**
 * Whether the browser lets the site remember anything.
 *
 * @returns false in a browser that refuses cookies
 */
export function canRemember(): boolean {
  try {
    localStorage.getItem(offKey);
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether the reader wants nothing kept.
 *
 * @returns true if so, and where that cannot be known
 */
export function isSwitchedOff(): boolean {
  try {
    return localStorage.getItem(offKey) !== null;
  } catch {
    return true;
  }
}

/**
 * Remembers whether the reader wants nothing kept; where the browser has no room for that, until the page is left.
 *
 * @param isOff true to switch off
 */
export function switchOff(isOff: boolean): void {
  try {
    if (isOff) localStorage.setItem(offKey, '1');
    else localStorage.removeItem(offKey);
  } catch {
    // Refused or full.
  }
}
