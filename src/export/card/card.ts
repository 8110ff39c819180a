import { type Card, makeCards } from '../../view/card.ts';
import { cardSize } from '../../view/card-link.ts';
import type { EditionCorpus } from '../../view/edition-corpus.ts';
import { makeOnce } from '../make-once.ts';
import { outlineTags } from '../outline.ts';
import { renderCard } from './render.ts';

/** Every text on a card. */
function listTexts({ about, name, number, seal, title }: Card): string[] {
  return [about, name, number, seal, title.zh, title.en];
}

const gathered = new WeakMap<EditionCorpus, string>();

/** Every character on any card of an edition, once. */
function charactersOf(dressed: EditionCorpus): string {
  const known = gathered.get(dressed);
  if (known !== undefined) return known;
  const used = new Set(makeCards(dressed).flatMap((card) => [...listTexts(card).join('')]));
  const characters = [...used].sort().join('');
  gathered.set(dressed, characters);
  return characters;
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
  const order = { card, language: outlineTags[dressed.edition.script], characters: charactersOf(dressed) };
  return makeOnce(name, [order, cardSize], () => renderCard(order));
}
