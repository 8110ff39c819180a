import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { type Card, makeCards } from '../../view/card.ts';
import { cardSize } from '../../view/card-link.ts';
import type { EditionCorpus } from '../../view/page.ts';
import { makeOnce } from '../make-once.ts';
import { outlineTags } from '../outline.ts';
import { drawCard, ground } from './draw.ts';
import { writePng } from './png.ts';
import { makeTypesetter, type Typesetter } from './typeset.ts';

let started: Promise<void> | undefined;

function startRenderer(): Promise<void> {
  const file = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  return (started ??= initWasm(readFileSync(file)));
}

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

const typesetters = new WeakMap<EditionCorpus, Promise<Typesetter>>();

function typesetterOf(dressed: EditionCorpus): Promise<Typesetter> {
  const made = typesetters.get(dressed) ?? makeTypesetter(outlineTags[dressed.edition.script], textsOf(dressed));
  typesetters.set(dressed, made);
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
    await startRenderer();
    const typesetter = await typesetterOf(dressed);
    const renderer = new Resvg(drawCard(card, typesetter), {
      background: ground,
      font: { fontBuffers: [...typesetter.fonts] },
    });
    const image = renderer.render();
    try {
      return writePng(image.pixels, cardSize.width, cardSize.height);
    } finally {
      image.free();
      renderer.free();
    }
  });
}
