/**
 * Whether keys are text, not commands: in a field, or when the reader has switched single keys off.
 *
 * @param target where the key goes
 * @returns whether to leave it alone
 */
export function isTyping(target: EventTarget | null): boolean {
  if (document.documentElement.dataset['keys'] === '0') return true;
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'SELECT', 'TEXTAREA'].includes(target.tagName))
  );
}

/**
 * Whether a key was pressed alone and is not part of composing Chinese.
 *
 * @param event the key
 * @returns whether it can be a command
 */
export function isSingleKey({ altKey, ctrlKey, isComposing, metaKey }: KeyboardEvent): boolean {
  return !altKey && !ctrlKey && !metaKey && !isComposing;
}
