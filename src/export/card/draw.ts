import type { Element } from 'xast';
import type { Card } from '../../view/card.ts';
import { cardSize } from '../../view/card-link.ts';
import { colours } from '../colours.ts';
import { element, writeXml } from '../xml.ts';
import { breakEnglish, findBreak } from './lines.ts';
import type { Typesetter } from './typeset.ts';

const { height, width } = cardSize;

const { 'cinnabar-0': cinnabar, 'ink-0': ink, 'ink-1': quiet, 'paper-0': paper, 'paper-2': rule } = colours;

const margin = 80;
const column = width - 2 * margin;
const footLine = 530;

const sealTop = 54;
const sealSide = 88;

/** A title as long as this stands on one line. */
const oneLine = 11;
const largest = 128;
const englishSizes = [40, 34, 30] as const;
const smallest = 26;
const chineseLeading = 1.22;

/** The drawing of public/favicon.svg, 32 by 32. */
const mark = 'M9 8.5h14M9 16h14M9 23.5h14M16 8.5v15';

function drawSeal({ seal }: Card, { setLine }: Typesetter): Element[] {
  const side = sealSide;
  const size = 60;
  const length = Math.max(side, [...seal].length * size + side - size);
  const x = width - margin - length;
  const y = sealTop;
  const box = element('rect', { x, y, width: length, height: side, rx: 10, fill: cinnabar });
  if (seal !== '') {
    const middle = { x: x + length / 2, y: y + side / 2 + size * 0.365, size, fill: paper, anchor: 'middle' } as const;
    return [box, ...setLine(seal, middle)];
  }
  const stroke = { fill: 'none', stroke: paper, 'stroke-width': 2.6, 'stroke-linecap': 'square' };
  return [box, element('path', { d: mark, transform: `translate(${x} ${y}) scale(${side / 32})`, ...stroke })];
}

interface Lines {
  readonly lines: readonly string[];
  readonly size: number;
  readonly leading: number;
}

/** The English in one line, if need be in two of smaller letters. */
function fitEnglish(title: string, { measure }: Typesetter): Lines {
  const fit = (size: number): Lines => ({
    size,
    leading: size * 1.35,
    lines: breakEnglish(title, column, (text) => measure(text) * size),
  });
  const [large, ...smaller] = englishSizes.map(fit);
  return large?.lines.length === 1 ? large : (smaller.find(({ lines }) => lines.length <= 2) ?? fit(smallest));
}

/** The Chinese as large as the column and the room leave it. */
function fitChinese({ terms, title, words }: Card, { measure }: Typesetter, room: number): Lines {
  const characters = [...title.zh];
  const at = characters.length <= oneLine ? characters.length : findBreak(words, terms);
  const lines = [characters.slice(0, at), characters.slice(at)]
    .map((line) => line.join(''))
    .filter((line) => line !== '');
  const longest = Math.max(...lines.map((line) => measure(line)));
  const size = Math.floor(Math.min(largest, column / longest, room / lines.length / chineseLeading));
  return { lines, size, leading: size * chineseLeading };
}

/** Both titles together stand in the middle between the seal and the foot. */
function drawTitle(card: Card, typesetter: Typesetter): Element[] {
  const { setLine } = typesetter;
  const [top, bottom] = [sealTop + sealSide + 16, footLine - 36];
  const gap = 28;
  const english = fitEnglish(card.title.en, typesetter);
  const below = gap + english.lines.length * english.leading;
  const chinese = fitChinese(card, typesetter, bottom - top - below);
  const above = chinese.lines.length * chinese.leading;
  const start = (top + bottom - above - below) / 2;
  const set = ({ leading, lines, size }: Lines, from: number, fill: string): Element[] =>
    // A line’s letters stand above the middle of what it leaves free.
    lines.flatMap((line, index) =>
      setLine(line, { x: margin, y: from + (index + 0.5) * leading + size * 0.36, size, fill }),
    );
  return [...set(chinese, start, ink), ...set(english, start + above + gap, quiet)];
}

/**
 * Draws a card.
 *
 * @param card what stands on it
 * @param typesetter what sets it, made for all its texts
 * @returns SVG
 */
export function drawCard(card: Card, typesetter: Typesetter): string {
  const { setLine } = typesetter;
  const edge = width - margin;
  return writeXml(
    element(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        'xml:space': 'preserve',
        width,
        height,
        viewBox: `0 0 ${width} ${height}`,
      },
      [
        ...setLine(card.about, { x: margin, y: 109, size: 32, fill: cinnabar }),
        ...drawSeal(card, typesetter),
        ...drawTitle(card, typesetter),
        element('path', { d: `M${margin} ${footLine}H${edge}`, stroke: rule, 'stroke-width': 2 }),
        ...setLine(card.number, { x: margin, y: 584, size: 30, fill: cinnabar }),
        ...setLine(card.name, { x: edge, y: 584, size: 28, fill: quiet, anchor: 'end' }),
      ],
    ),
  );
}

/** The colour of the paper, which lies under the drawing. */
export const ground = paper;
