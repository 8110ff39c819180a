import { getSetting } from './reading-state.ts';

/**
 * Whether a tap on a sentence asks for its sheet: where its counterpart is hidden, or where nothing can hover and so show its tools.
 *
 * @param event the tap
 * @returns the sentence’s segment, or nothing
 */
export function segmentToShow({ target }: MouseEvent): HTMLElement | undefined {
  const isAlone = ['zh', 'en'].includes(getSetting('mode'));
  if (!(isAlone || window.matchMedia('(hover: none)').matches) || !(target instanceof Element)) return undefined;
  if (target.closest('a, button') || document.getSelection()?.isCollapsed === false) return undefined;
  return target.closest('[data-sentence]')?.closest<HTMLElement>('.segment') ?? undefined;
}
