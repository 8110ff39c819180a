/** A citation as it is copied. */
export interface CopiedCitation {
  readonly text: string;
  readonly html: string;
}

/**
 * Takes a filled citation off its page: what is hidden goes, and of its markup only italics and languages stay.
 *
 * @param words the citation’s element
 * @returns the same as plain text and as HTML
 */
export function takeCitation(words: HTMLElement): CopiedCitation {
  const copy = words.cloneNode(true) as HTMLElement;
  for (const element of copy.querySelectorAll<HTMLElement>('span:not([lang]), time')) {
    if (element.hidden) element.remove();
    else element.replaceWith(...element.childNodes);
  }
  for (const element of copy.querySelectorAll('*'))
    for (const { name } of [...element.attributes]) if (name !== 'lang') element.removeAttribute(name);
  return { text: copy.textContent.trim(), html: `<span lang="${words.lang}">${copy.innerHTML.trim()}</span>` };
}
