import type { Edition } from '../../edition/editions.ts';
import { chineseCharacters, latinCharacters } from '../../fonts/characters.ts';
import { families } from '../../fonts/families.ts';
import { type FontRequest, makeFont } from '../../fonts/make-font.ts';
import type { Corpus } from '../../view/corpus.ts';
import { makeOnce } from '../make-once.ts';
import { outlineTags } from '../outline.ts';
import { gatherContent } from './content.ts';
import template from './document.typ?raw';
import layout from './layout.typ?raw';
import { typesetPdf } from './typeset.ts';

/**
 * Makes `/data/{document}.{edition}.pdf`: the text and its translation side by side, to print and file.
 *
 * @param corpus the whole edition
 * @param edition an edition whose interface is Chinese
 * @returns the file
 * @throws Error if a font lacks a character, or if the document cannot be typeset
 */
export async function exportPdf(corpus: Corpus, edition: Edition): Promise<Uint8Array<ArrayBuffer>> {
  const [han, latin] = [chineseCharacters(corpus, edition.script), latinCharacters(corpus)];
  const language = outlineTags[edition.script];
  const requests: FontRequest[] = [
    { language, weight: 400 },
    { language, weight: 600 },
    { language: 'en', weight: 400 },
    { language: 'en', weight: 600 },
  ];
  const content = {
    ...gatherContent(corpus, edition),
    fonts: { han: families[language].family, latin: families.en.family },
  };
  return makeOnce(`${corpus.document.id}.${edition.id}.pdf`, [content, han, latin], async () => {
    const fonts = await Promise.all(
      requests.map((request) => makeFont(request, request.language === 'en' ? latin : han)),
    );
    const files = { 'content.json': Buffer.from(JSON.stringify(content)), 'layout.typ': Buffer.from(layout) };
    return typesetPdf(
      template,
      files,
      fonts.map(({ ttf }) => ttf),
    );
  });
}
