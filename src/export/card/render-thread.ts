import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { answerTasks } from '../../threads/answer-tasks.ts';
import { cardSize } from '../../view/card-link.ts';
import { drawCard, ground } from './draw.ts';
import { writePng } from './png.ts';
import type { CardOrder } from './render.ts';
import { makeTypesetter, type Typesetter } from './typeset.ts';

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

const presses = new Map<string, Press>();

async function pressOf({ characters, language }: CardOrder): Promise<Press> {
  const key = `${language} ${characters}`;
  const known = presses.get(key);
  if (known) return known;
  const typesetter = await makeTypesetter(language, characters);
  const press = { typesetter, fontFiles: writeFonts(typesetter.fonts) };
  presses.set(key, press);
  return press;
}

answerTasks(async (order: CardOrder) => {
  const { fontFiles, typesetter } = await pressOf(order);
  const drawing = new Resvg(drawCard(order.card, typesetter), {
    background: ground,
    font: { fontFiles, loadSystemFonts: false },
  });
  return writePng(drawing.render().pixels, cardSize.width, cardSize.height);
});
