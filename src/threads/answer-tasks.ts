import { parentPort } from 'node:worker_threads';
import type { Outcome } from './thread.ts';

/**
 * Answers the tasks of a thread, one after another. To be called once, in the module that `startThread` starts.
 *
 * @param work does a task of the thread’s kind; what it throws is thrown to whoever gave the task, and the next is done
 */
export function answerTasks(work: (task: never) => unknown): void {
  const answer = async (task: unknown): Promise<Outcome<unknown>> => {
    try {
      return { answer: await work(task as never) };
    } catch (error) {
      return { error };
    }
  };
  let last: Promise<unknown> = Promise.resolve();
  parentPort?.on('message', (task) => {
    last = last.then(async () => {
      parentPort?.postMessage(await answer(task));
    });
  });
}
