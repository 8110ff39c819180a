import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Hands a thread its next task, and has its answer. */
export type Thread = (task: unknown) => Promise<unknown>;

/**
 * Starts a module in a thread of its own, beside the rendering of pages. It does one task after another, in the order in which they come, and ends with the process.
 *
 * @param source the module’s text, which a bundle has where it has no file; it answers each message with one
 * @param data what it starts with, its `workerData`
 * @returns a function that throws whatever the module throws, which ends the thread
 */
export function startThread(source: string, data: unknown): Thread {
  const worker = new Worker(new URL(`data:text/javascript,${encodeURIComponent(source)}`), { workerData: data });
  worker.unref();
  let last: Promise<unknown> = Promise.resolve();
  const run = async (task: unknown): Promise<unknown> => {
    // A process ends when nothing is awaited but idle threads.
    worker.ref();
    worker.postMessage(task);
    try {
      const [answer] = (await once(worker, 'message')) as [unknown];
      return answer;
    } finally {
      worker.unref();
    }
  };
  return (task) => {
    const next = last.then(() => run(task));
    last = next.catch(() => undefined);
    return next;
  };
}
