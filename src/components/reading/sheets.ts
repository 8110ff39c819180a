import type { ReadingRoom } from '../../view/reading.ts';
import { element } from '../dom/element.ts';
import { makeContents } from './contents-sheet.ts';
import { makeKeys } from './keys-sheet.ts';
import { loadRoom } from './reading-room.ts';
import { openSentence } from './sentence-sheet.ts';
import { makeSettings } from './settings-sheet.ts';
import { makeSheet } from './sheet.ts';

/** A sheet that can be opened by a button. */
export type SheetName = 'contents' | 'view' | 'keys';

/** Where a sheet’s words come from. */
export interface SheetSource {
  /** The address of the words and contents. */
  readonly source: string;
  /** The site’s base path. */
  readonly base: string;
  /** What is said where they cannot be loaded. */
  readonly failed: string;
}

const makers: Readonly<Record<SheetName, (room: ReadingRoom, base: string) => HTMLElement>> = {
  contents: makeContents,
  view: makeSettings,
  keys: makeKeys,
};

/** A failure is said in a sheet of its own, which goes when it is closed. */
function sayFailure(after: HTMLElement, label: string, failed: string): void {
  const sheet = makeSheet('keys', label, element('p', { role: 'alert' }, [failed]));
  after.after(sheet);
  sheet.addEventListener('toggle', () => {
    if (!sheet.matches(':popover-open')) sheet.remove();
  });
  sheet.showPopover();
}

const made = new Map<SheetName, HTMLElement>();

/**
 * Opens a sheet, or closes it where it is open.
 *
 * @param name which
 * @param opener the link or button that asks for it
 * @param from where its words come from
 */
export async function openSheet(name: SheetName, opener: HTMLElement, from: SheetSource): Promise<void> {
  const label = opener.ariaLabel ?? opener.textContent.trim();
  try {
    const room = await loadRoom(from.source);
    const sheet = made.get(name) ?? makeSheet(name, label, makers[name](room, from.base), room.words.close);
    if (!made.has(name)) opener.after(sheet);
    made.set(name, sheet);
    sheet.togglePopover();
    if (!sheet.matches(':popover-open')) return;
    const first = sheet.querySelector<HTMLElement>('[aria-current], input:checked') ?? sheet.querySelector('button');
    first?.focus();
  } catch {
    sayFailure(opener, label, from.failed);
  }
}

/**
 * Opens the sheet of a sentence.
 *
 * @param segment the sentence
 * @param from where its words come from
 */
export async function openSentenceSheet(segment: HTMLElement, from: SheetSource): Promise<void> {
  try {
    openSentence(segment, await loadRoom(from.source));
  } catch {
    sayFailure(segment, '', from.failed);
  }
}
