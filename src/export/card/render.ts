import type { FontLanguage } from '../../fonts/families.ts';
import { startThread, type Thread } from '../../threads/thread.ts';
import type { Card } from '../../view/card.ts';

/** A card to draw. */
export interface CardOrder {
  readonly card: Card;
  /** Of the edition’s Chinese. */
  readonly language: FontLanguage;
  /** Every character on any card of the edition: one pair of fonts serves them all. */
  readonly characters: string;
}

let thread: Thread<CardOrder, Uint8Array<ArrayBuffer>> | undefined;

/**
 * Draws a card in a thread of its own.
 *
 * @param order the card, and the characters of its edition’s
 * @returns a PNG of `cardSize`
 * @throws Error if a character on it has no glyph
 */
export function renderCard(order: CardOrder): Promise<Uint8Array<ArrayBuffer>> {
  thread ??= startThread('src/export/card/render-thread.ts');
  return thread(order);
}
