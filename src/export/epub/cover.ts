import type { Element } from 'xast';
import type { EditionCorpus } from '../../view/edition-corpus.ts';
import { colours } from '../colours.ts';
import { element, writeXml } from '../xml.ts';

const width = 1600;
const height = 2400;

const { 'cinnabar-0': cinnabar, 'ink-0': ink, 'ink-1': quiet, 'paper-0': paper } = colours;

/** The title is cut as on a slip of silk: two columns, read from the right. */
const columns = 2;
const glyph = 190;
const pitch = 224;
const top = 260;

function setColumns(title: string, lang: string): Element {
  const characters = [...title];
  const perColumn = Math.ceil(characters.length / columns);
  const glyphs = characters.map((character, index) => {
    const column = Math.floor(index / perColumn);
    const x = width / 2 + (columns / 2 - column - 0.5) * pitch * 1.2;
    const y = top + pitch * ((index % perColumn) + 1);
    return element('text', { x, y }, character);
  });
  return element('g', { 'xml:lang': lang, 'font-size': glyph, 'text-anchor': 'middle', fill: ink }, glyphs);
}

function setFrame(title: string): Element[] {
  const rows = Math.ceil([...title].length / columns);
  const [outer, inner] = [120, 96];
  const box = (margin: number, stroke: number): Element =>
    element('rect', {
      x: width / 2 - pitch * 1.2 - margin,
      y: top + pitch - glyph * 0.88 - margin,
      width: 2 * (pitch * 1.2 + margin),
      height: pitch * (rows - 1) + glyph + 2 * margin,
      fill: 'none',
      stroke: cinnabar,
      'stroke-width': stroke,
    });
  return [box(outer, 12), box(inner, 3)];
}

/**
 * Draws the cover: the short title in columns, as on the slip of a thread-bound book, with the English beneath.
 *
 * @param dressed the corpus in one edition
 * @returns the file, SVG, 1600 by 2400
 */
export function drawCover({ corpus, edition, inScript, toScript }: EditionCorpus): string {
  const { document } = corpus;
  const { en, zh } = inScript(document.shortTitle);
  const line = (y: number, size: number, fill: string, lang: string, words: string): Element =>
    element('text', { x: width / 2, y, 'font-size': size, fill, 'text-anchor': 'middle', 'xml:lang': lang }, words);
  return writeXml(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${height}`, width, height, 'font-family': 'serif' },
      [
        element('title', { 'xml:lang': edition.lang }, edition.language === 'en' ? en : zh),
        element('rect', { width, height, fill: paper }),
        ...setFrame(zh),
        setColumns(zh, edition.textLang),
        line(2010, 72, ink, 'en', en),
        line(2130, 60, cinnabar, edition.textLang, toScript(document.number)),
        line(2230, 48, quiet, edition.lang, edition.name),
      ],
    ),
  );
}
