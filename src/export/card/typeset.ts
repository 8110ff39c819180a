import type { Element } from 'xast';
import type { FontLanguage } from '../../fonts/families.ts';
import { readAdvances } from '../../fonts/advances.ts';
import { type Font, makeFont } from '../../fonts/make-font.ts';
import { element } from '../xml.ts';

/** Where a line stands, in pixels. */
export interface Place {
  readonly x: number;
  /** Of the line on which letters stand. */
  readonly y: number;
  readonly size: number;
  readonly fill: string;
  /** What of the line stands at x; its start unless said. */
  readonly anchor?: 'middle' | 'end';
}

/** Sets lines in two fonts, Chinese characters in one and all others in the other. */
export interface Typesetter {
  readonly fonts: readonly Uint8Array[];
  /** How long a line is, in units of its size. */
  readonly measure: (text: string) => number;
  readonly setLine: (text: string, place: Place) => readonly Element[];
}

/** Han, and the marks that are as wide as a character. */
const chinese = /[\p{Script=Han}\u{3000}-\u{303F}\u{FF00}-\u{FFEF}]+/u;

interface Run {
  readonly text: string;
  readonly isChinese: boolean;
}

function splitRuns(text: string): Run[] {
  return text
    .split(new RegExp(`(${chinese.source})`, 'u'))
    .filter((run) => run !== '')
    .map((run) => ({ text: run, isChinese: chinese.test(run) }));
}

/**
 * Makes a typesetter.
 *
 * @param language whose forms the Chinese characters have
 * @param used every character that will be set, in any order
 * @returns the typesetter
 * @throws Error that names every character that neither font has
 */
export async function makeTypesetter(language: FontLanguage, used: string): Promise<Typesetter> {
  const runs = splitRuns(used);
  const characters = (isChinese: boolean): string[] =>
    runs.filter((run) => run.isChinese === isChinese).flatMap(({ text }) => [...text]);
  const prepare = ({ family, ttf }: Font): { family: string; ttf: Uint8Array; advance: (text: string) => number } => ({
    family,
    ttf,
    advance: readAdvances(ttf),
  });
  const han = prepare(await makeFont({ language, weight: 600 }, characters(true)));
  const latin = prepare(await makeFont({ language: 'en', weight: 400 }, characters(false)));
  const fontOf = ({ isChinese }: Run): typeof han => (isChinese ? han : latin);
  const widthOf = (run: Run): number => fontOf(run).advance(run.text);
  const measure = (text: string): number => splitRuns(text).reduce((sum, run) => sum + widthOf(run), 0);
  return {
    fonts: [han.ttf, latin.ttf],
    measure,
    setLine: (text, { anchor, fill, size, x, y }) => {
      const before = { middle: 0.5, end: 1 };
      let at = x - (anchor === undefined ? 0 : before[anchor] * measure(text) * size);
      return splitRuns(text).map((run) => {
        const [left, length] = [at, widthOf(run) * size];
        at += length;
        // Kerning would make a run shorter than its characters, and leave a gap before the next.
        const fit = { x: left.toFixed(2), textLength: length.toFixed(2) };
        const { family } = fontOf(run);
        return element('text', { ...fit, y, 'font-size': size, 'font-family': family, fill }, run.text);
      });
    },
  };
}
