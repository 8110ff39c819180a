import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPool } from '../../src/threads/pool.ts';
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

describe('a pool', () => {
  /** Each task tells which thread did it. */
  const whoWorks = `
    import { threadId } from 'node:worker_threads';
    import { setTimeout } from 'node:timers/promises';
    answerTasks(async (one: number) => {
      await setTimeout(5);
      if (one === 6) throw new RangeError('six');
      return threadId;
    });`;
  const ask = (run: (task: number) => Promise<number>, count: number): Promise<number[]> =>
    Promise.all(Array.from({ length: count }, (_, index) => run(-index)));
  const timesOf = (ids: readonly number[]): number[] =>
    [...new Set(ids)].map((id) => ids.filter((other) => other === id).length);

  it('has one thread for four tasks, whenever they come', async () => {
    const run = startPool<number, number>(writeThread('few', whoWorks), 3);
    expect(new Set([...(await ask(run, 4)), ...(await ask(run, 4))]).size).toBe(1);
  });

  it('has a further thread when four wait for each, up to its most, and divides tasks evenly', async () => {
    const run = startPool<number, number>(writeThread('many', whoWorks), 3);
    expect(timesOf(await ask(run, 5))).toEqual([4, 1]);
    expect(timesOf(await ask(run, 30))).toEqual([10, 10, 10]);
  });

  it('throws what a task throws, and gives the thread its next', async () => {
    const run = startPool<number, number>(writeThread('fails', whoWorks), 1);
    await expect(run(6)).rejects.toThrow('six');
    await expect(run(7)).resolves.toBeTypeOf('number');
  });
});
