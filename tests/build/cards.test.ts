import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readToken } from '../../src/export/tokens.ts';
import { readPng } from '../support/png.ts';
import { dist } from '../support/project.ts';
import { editions, readData, readPage } from '../support/site.ts';

const { measures } = readData();

const paper = readToken('paper-0');

function readCard(path: string): Buffer {
  return readFileSync(join(dist, path));
}

/** The card that a page names, as an address from the host’s root. */
function nameCard(page: string): string {
  const { image } = JSON.parse(readPage(page)('script[type="application/ld+json"]').text()) as { image: string };
  return image;
}

describe.each(editions)('the cards of the edition $id', ({ id }) => {
  const cards = [
    { page: `${id}/index.html`, card: `/${id}/card.png` },
    ...measures.map((measure) => ({
      page: `${id}/measures/${measure.id}/index.html`,
      card: `/${id}/measures/${measure.id}.png`,
    })),
  ];

  it('are named by the front page and by each measure’s page, by its own address', () => {
    expect(cards.map(({ page }) => nameCard(page))).toEqual(cards.map(({ card }) => card));
    expect(cards).toHaveLength(34);
  });

  it('are 1200 by 630 pixels, on paper, with a cinnabar seal', () => {
    for (const { card } of cards) {
      const { colourAt, height, width } = readPng(readCard(card));
      expect([card, width, height]).toEqual([card, 1200, 630]);
      expect([card, colourAt(0, 0), colourAt(1199, 629), colourAt(1110, 70)]).toEqual([
        card,
        paper,
        paper,
        readToken('cinnabar-0'),
      ]);
    }
  });

  it('have ink in the place of the title, and none in the margins', () => {
    for (const { card } of cards) {
      const { colourAt, height, width } = readPng(readCard(card));
      const inked = { left: 0, middle: 0, right: 0 };
      // Every third pixel of every third line finds any letter.
      for (let y = 0; y < height; y += 3) {
        for (let x = 0; x < width; x += 3) {
          if (colourAt(x, y) === paper) continue;
          inked[x < 76 ? 'left' : x >= 1124 ? 'right' : 'middle'] += 1;
        }
      }
      expect([card, inked.left, inked.right]).toEqual([card, 0, 0]);
      expect(inked.middle).toBeGreaterThan(1500);
    }
  });

  it('are each another picture', () => {
    const hashes = cards.map(({ card }) => createHash('sha256').update(readCard(card)).digest('hex'));
    expect(new Set(hashes).size).toBe(cards.length);
  });
});
