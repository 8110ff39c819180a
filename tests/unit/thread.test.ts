import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startThread } from '../../src/threads/thread.ts';
import { root } from '../support/project.ts';

const answerTasks = pathToFileURL(join(root, 'src/threads/answer-tasks.ts')).href;
let folder: string;

function writeThread(name: string, body: string): string {
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, `import { answerTasks } from '${answerTasks}';\n${body}\n`);
  return file;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'thread-'));
});

afterAll(() => rm(folder, { recursive: true }));

describe('a thread', () => {
  it('does one task after another, in their order, however long each takes', async () => {
    const run = startThread<number, string>(
      writeThread(
        'order',
        `const done: number[] = [];
         answerTasks(async (wait: number) => {
           await new Promise((resolve) => setTimeout(resolve, wait));
           done.push(wait);
           return done.join(' ');
         });`,
      ),
    );
    expect(await Promise.all([30, 1, 10].map((wait) => run(wait)))).toEqual(['30', '30 1', '30 1 10']);
  });

  it('throws what a task throws, and does the next', async () => {
    const file = writeThread(
      'throws',
      `answerTasks((one: number) => { if (one === 0) throw new RangeError('none'); return one; });`,
    );
    const run = startThread<number, number>(file);
    const [failed, done] = await Promise.allSettled([run(0), run(7)]);
    expect(failed).toMatchObject({ status: 'rejected', reason: { name: 'RangeError', message: 'none' } });
    expect(done).toEqual({ status: 'fulfilled', value: 7 });
  });

  it('fails every task when its module cannot be read, also those that come later', async () => {
    const run = startThread<number, number>(writeThread('broken', `throw new Error('unreadable');`));
    await expect(run(1)).rejects.toThrow('unreadable');
    await expect(run(2)).rejects.toThrow('unreadable');
  });

  it('fails the tasks that wait when it ends', async () => {
    const run = startThread<number, number>(writeThread('ends', `answerTasks(() => process.exit(3));`));
    await expect(run(1)).rejects.toThrow('ended with code 3');
  });
});
