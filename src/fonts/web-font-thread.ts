import { convert } from 'fontverter';
import { answerTasks } from '../threads/answer-tasks.ts';
import { type FontOrder, makeFont } from './make-font.ts';

answerTasks(async ({ characters, ...request }: FontOrder) => {
  const { ttf } = await makeFont(request, characters);
  return new Uint8Array(await convert(ttf, 'woff2'));
});
