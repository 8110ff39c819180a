/**
 * Copies words with and without their markup.
 *
 * @param text the plain words
 * @param html the same with markup, if they have any
 * @returns whether the browser allowed it
 */
export async function copyWords(text: string, html?: string): Promise<boolean> {
  const blob = (type: string, content: string): Record<string, Blob> => ({ [type]: new Blob([content], { type }) });
  try {
    if (html === undefined) await navigator.clipboard.writeText(text);
    else
      await navigator.clipboard.write([new ClipboardItem({ ...blob('text/plain', text), ...blob('text/html', html) })]);
    return true;
  } catch {
    return false;
  }
}
