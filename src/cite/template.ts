/** How a day of access is written: `2026-11-22` or `22 November 2026`. */
export type DayForm = 'iso' | 'long';

/** A stretch of a citation. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string; readonly italic: boolean }
  | { readonly kind: 'pin' }
  | { readonly kind: 'url' }
  /** The day of access with the words around it, left out together where the day is not known. */
  | { readonly kind: 'accessed'; readonly before: string; readonly after: string; readonly form: DayForm };

/** What a template is filled with. */
export interface Filling {
  readonly pin: string;
  readonly url: string;
  readonly accessed?: Date;
}

const token = /<i>(?<italic>.*?)<\/i>|\{(?<slot>pin|url)\}|\{accessed:(?<before>[^|}]*)\|(?<after>[^}]*)\}/gu;

/**
 * Cuts a template into its stretches.
 *
 * @param template text with `{pin}`, `{url}`, `{accessed:before|after}` and `<i>…</i>`
 * @param form how the day of access is written
 * @returns the stretches in order
 */
export function parseTemplate(template: string, form: DayForm): Piece[] {
  const pieces: Piece[] = [];
  const push = (text: string, italic: boolean): void => {
    if (text !== '') pieces.push({ kind: 'text', text, italic });
  };
  let position = 0;
  for (const match of template.matchAll(token)) {
    const { after, before, italic, slot } = match.groups ?? {};
    push(template.slice(position, match.index), false);
    position = match.index + match[0].length;
    if (italic !== undefined) push(italic, true);
    else if (slot === undefined) pieces.push({ kind: 'accessed', before: before ?? '', after: after ?? '', form });
    else pieces.push({ kind: slot as 'pin' | 'url' });
  }
  push(template.slice(position), false);
  return pieces;
}

/**
 * Writes a day of access, in the reader’s own time zone.
 *
 * @param day the day
 * @param form how it is written
 * @returns `2026-11-22` or `22 November 2026`
 */
export function writeDay(day: Date, form: DayForm): string {
  if (form === 'long') return day.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const twoDigits = (value: number): string => String(value).padStart(2, '0');
  return `${day.getFullYear()}-${twoDigits(day.getMonth() + 1)}-${twoDigits(day.getDate())}`;
}

/**
 * Writes a citation as plain text.
 *
 * @param pieces the stretches of its template
 * @param filling the place, the address and, if known, the day of access
 * @returns the finished citation
 */
export function writeCitation(pieces: readonly Piece[], { accessed, pin, url }: Filling): string {
  return pieces
    .map((piece) => {
      if (piece.kind === 'text') return piece.text;
      if (piece.kind === 'pin') return pin;
      if (piece.kind === 'url') return url;
      return accessed ? piece.before + writeDay(accessed, piece.form) + piece.after : '';
    })
    .join('');
}
