import type { Edition } from '../../edition/editions.ts';
import { chineseCharacters, latinCharacters } from '../../fonts/characters.ts';
import type { FontOrder } from '../../fonts/make-font.ts';
import type { Corpus } from '../../view/corpus.ts';
import { makeOnce } from '../make-once.ts';
import { outlineTags } from '../outline.ts';
import { gatherContent } from './content.ts';
import template from './document.typ?raw';
import { requireGlyphs } from './glyphs.ts';
import layout from './layout.typ?raw';
import { typesetPdf } from './typeset.ts';
import type { Volume } from './volumes.ts';

/** Names that no installed font has: the typesetter looks among those too. */
const names = { han: 'Edition Han', latin: 'Edition Latin' };

/**
 * Names a document.
 *
 * @param corpus the whole edition
 * @param edition an edition whose interface is Chinese
 * @param volume what it holds of the text
 * @returns `{document}.{edition}.pdf`; of several volumes `{document}.{edition}.{number}.pdf`
 */
export function namePdf({ document }: Corpus, { id }: Edition, { count, number }: Volume): string {
  return [document.id, id, ...(count === 1 ? [] : [number]), 'pdf'].join('.');
}

/**
 * Makes a document: the text and its translation side by side, to print and file.
 *
 * @param corpus the whole edition
 * @param edition an edition whose interface is Chinese
 * @param volume what it holds of the text
 * @returns the file
 * @throws Error if no font has a character of it, or if the document cannot be typeset
 */
export async function exportPdf(corpus: Corpus, edition: Edition, volume: Volume): Promise<Uint8Array<ArrayBuffer>> {
  const [han, latin] = [chineseCharacters(corpus, edition.script), latinCharacters(corpus)];
  const language = outlineTags[edition.script];
  const fonts = ([400, 600] as const).flatMap((weight): FontOrder[] => [
    { language, weight, name: names.han, characters: han },
    { language: 'en', weight, name: names.latin, characters: latin },
  ]);
  const content = { ...gatherContent(corpus, edition, volume), fonts: names };
  requireGlyphs(content, [...han, ...latin]);
  return makeOnce(namePdf(corpus, edition, volume), [content, han, latin], () => {
    const files = { 'content.json': Buffer.from(JSON.stringify(content)), 'layout.typ': Buffer.from(layout) };
    return typesetPdf({ template, files, fonts });
  });
}
