import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { type Card, makeCards } from '../../view/card.ts';
import { cardSize } from '../../view/card-link.ts';
import type { EditionCorpus } from '../../view/page.ts';
import { makeOnce } from '../make-once.ts';
import { outlineTags } from '../outline.ts';
import { drawCard, ground } from './draw.ts';
import { writePng } from './png.ts';
import { makeTypesetter, type Typesetter } from './typeset.ts';

/** Every text on a card. */
function listTexts({ about, name, number, seal, title }: Card): string[] {
  return [about, name, number, seal, title.zh, title.en];
}

const texts = new WeakMap<EditionCorpus, readonly string[]>();

/** Every text on any card of an edition: one pair of fonts serves them all. */
function textsOf(dressed: EditionCorpus): readonly string[] {
  const listed = texts.get(dressed) ?? makeCards(dressed).flatMap(listTexts);
  texts.set(dressed, listed);
  return listed;
}

/** What draws the cards of an edition. */
interface Press {
  readonly typesetter: Typesetter;
  /** Where the renderer finds the fonts: it reads files only. */
  readonly fontFiles: string[];
}

function writeFonts(fonts: readonly Uint8Array[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'card-fonts-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  return fonts.map((font, index) => {
    const file = join(folder, `${index}.ttf`);
    writeFileSync(file, font);
    return file;
  });
}

async function makePress(dressed: EditionCorpus): Promise<Press> {
  const typesetter = await makeTypesetter(outlineTags[dressed.edition.script], textsOf(dressed));
  return { typesetter, fontFiles: writeFonts(typesetter.fonts) };
}

const presses = new WeakMap<EditionCorpus, Promise<Press>>();

function pressOf(dressed: EditionCorpus): Promise<Press> {
  const made = presses.get(dressed) ?? makePress(dressed);
  presses.set(dressed, made);
  return made;
}

/**
 * Makes the picture of a card.
 *
 * @param dressed the corpus in one edition
 * @param card one of its cards
 * @returns a PNG of `cardSize`
 * @throws Error if a character on it has no glyph
 */
export function exportCard(dressed: EditionCorpus, card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const name = `card/${dressed.edition.id}-${card.measure ?? 'front'}.png`;
  return makeOnce(name, [card, cardSize, textsOf(dressed)], async () => {
    const { fontFiles, typesetter } = await pressOf(dressed);
    const { pixels } = await renderAsync(drawCard(card, typesetter), {
      background: ground,
      font: { fontFiles, loadSystemFonts: false },
    });
    return writePng(pixels, cardSize.width, cardSize.height);
  });
}
