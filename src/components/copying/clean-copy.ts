import type { CopiedCitation } from '../cite/citation-words.ts';

/** A sentence, or some of it, that a selection holds. */
interface CopiedSentence {
  readonly place: number;
  readonly lang: string;
  readonly text: string;
}

/** Sentences without marks, in the order of the page. */
export interface CleanCopy {
  readonly sentences: readonly CopiedSentence[];
  /** The places of the first and the last. */
  readonly range: readonly [number, number];
}

/** The words of an element as far as a range covers it. */
function wordsWithin(element: Element, range: Range): string {
  if (!range.intersectsNode(element) || !element.checkVisibility()) return '';
  const part = document.createRange();
  part.selectNodeContents(element);
  if (range.compareBoundaryPoints(Range.START_TO_START, part) > 0)
    part.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, part) < 0) part.setEnd(range.endContainer, range.endOffset);
  return part.toString().trim();
}

/**
 * Reads what a selection holds of the text, without numbers, notes and marks.
 *
 * @param area where the sentences stand
 * @param range the selection
 * @returns the sentences; nothing if it holds none, or also words that are said about them
 */
export function cleanSelection(area: HTMLElement, range: Range): CleanCopy | undefined {
  if (range.collapsed || !area.contains(range.commonAncestorContainer)) return undefined;
  if ([...area.querySelectorAll('section')].some((section) => wordsWithin(section, range) !== '')) return undefined;
  const sentences = [...area.querySelectorAll<HTMLElement>('[data-sentence]')].flatMap((element) => {
    const text = wordsWithin(element, range);
    const place = Number(element.dataset['sentence']?.split('.')[1] ?? 0);
    return text === '' ? [] : [{ place, lang: element.lang, text }];
  });
  const [first] = sentences;
  const last = sentences.at(-1);
  return first && last ? { sentences, range: [first.place, last.place] } : undefined;
}

function escapeHtml(text: string): string {
  const element = document.createElement('p');
  element.textContent = text;
  return element.innerHTML;
}

/**
 * Writes clean sentences with their reference.
 *
 * @param copy the sentences
 * @param reference the reference and the address; none if the reader wants none
 * @returns the same as plain text and as HTML
 */
export function writeCopy(
  { sentences }: CleanCopy,
  reference: (CopiedCitation & { readonly address: string }) | undefined,
): CopiedCitation {
  const text = sentences.map((sentence) => sentence.text).join('\n');
  const html = sentences.map((sentence) => `<p lang="${sentence.lang}">${escapeHtml(sentence.text)}</p>`).join('');
  if (!reference) return { text, html };
  const address = escapeHtml(reference.address);
  const link = `<a href="${address}">${address}</a>`;
  // A style that prints the address has said it already.
  return reference.text.includes(reference.address)
    ? { text: `${text}\n\n${reference.text}`, html: `${html}<p>${reference.html.replace(address, link)}</p>` }
    : {
        text: `${text}\n\n${reference.text}\n${reference.address}`,
        html: `${html}<p>${reference.html}<br>${link}</p>`,
      };
}
