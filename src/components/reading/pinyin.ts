import { element } from '../dom/element.ts';
import { keepPlace } from './place.ts';

const han = /\p{Script=Han}/u;
const readings = new Map<string, readonly string[][]>();

function chineseSentences(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-sentence][lang|="zh"]')];
}

function split(id = ''): [measure: string, place: number] {
  const [measure = '', place = '0'] = id.split('.');
  return [measure, Number(place)];
}

/**
 * Loads the readings of the measures on the page.
 *
 * @param base the site’s base path
 */
export async function loadPinyin(base: string): Promise<void> {
  const measures = new Set(chineseSentences().map(({ dataset }) => split(dataset['sentence'])[0]));
  await Promise.all(
    [...measures].map(async (measure) => {
      if (readings.has(measure)) return;
      const response = await fetch(`${base}pinyin/${measure}.json`);
      if (response.ok) readings.set(measure, (await response.json()) as string[][]);
    }),
  );
}

/** The Han characters of a run of text as ruby. The reading is drawn by CSS, so that it is not copied, found or read out. */
function annotate(text: Text, syllables: Iterator<string>): void {
  const pieces = [...text.data].map((character) => {
    if (!han.test(character)) return character;
    const reading = syllables.next().value as string | undefined;
    return element('ruby', {}, [
      character,
      element('rt', { 'data-reading': reading ?? '', 'aria-hidden': 'true' }, []),
    ]);
  });
  text.replaceWith(...pieces);
}

/** Writes the loaded readings over the Chinese, once. CSS shows them where the setting is on. */
export function writePinyin(): void {
  for (const sentence of chineseSentences()) {
    const [measure, place] = split(sentence.dataset['sentence']);
    const syllables = readings.get(measure)?.[place - 1];
    if (!syllables || sentence.querySelector('ruby')) continue;
    const iterator = syllables.values();
    const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) annotate(text, iterator);
  }
}

/**
 * Loads the readings and writes them, on a page that opens with them.
 *
 * @param base the site’s base path
 */
export async function showPinyin(base: string): Promise<void> {
  await loadPinyin(base);
  keepPlace(writePinyin);
}
