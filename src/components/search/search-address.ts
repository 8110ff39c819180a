type Field = HTMLInputElement | HTMLSelectElement;

const longestValue = 200;

/**
 * Fills fields in from the page’s address; a choice that does not exist stays the first.
 *
 * @param fields the fields, each with the name of its parameter
 */
export function readAddress(fields: readonly Field[]): void {
  const { searchParams } = new URL(window.location.href);
  for (const field of fields) {
    const value = searchParams.get(field.name) ?? '';
    field.value = field instanceof HTMLInputElement ? value.slice(0, field.maxLength) : value;
    if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = '';
  }
}

/**
 * Writes fields into the page’s address, so that it can be shared, without a new entry in the history.
 *
 * @param fields the fields; an empty one leaves no parameter
 */
export function writeAddress(fields: readonly Field[]): void {
  const address = new URL(window.location.href);
  for (const { name, value } of fields) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value.slice(0, longestValue).toWellFormed());
  }
  try {
    window.history.replaceState(window.history.state, '', address);
  } catch {
    // Safari takes a hundred in half a minute; the next one says it.
  }
}
