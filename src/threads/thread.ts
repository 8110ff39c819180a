import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What a thread sends back for a task. */
export type Outcome<Answer> = { readonly answer: Answer } | { readonly error: unknown };

/** Hands a thread its next task, and has its answer. */
export type Thread<Task, Answer> = (task: Task) => Promise<Answer>;

interface Waiting<Answer> {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Starts a module in a thread of its own, beside the rendering of pages. It does one task after another, in the order in which they come, and ends with the process.
 *
 * @param file the module from the project’s root, where Astro runs; it calls `answerTasks`
 * @returns a function that throws what the module throws for its task; every later task fails too if the thread itself has ended
 */
export function startThread<Task, Answer>(file: string): Thread<Task, Answer> {
  const worker = new Worker(pathToFileURL(file));
  const waiting: Waiting<Answer>[] = [];
  let ended: Error | undefined;
  worker.unref();
  worker.on('message', (outcome: Outcome<Answer>) => {
    const task = waiting.shift();
    // A process ends when nothing is awaited but idle threads.
    if (waiting.length === 0) worker.unref();
    if ('error' in outcome) task?.reject(outcome.error);
    else task?.resolve(outcome.answer);
  });
  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of waiting.splice(0)) reject(error);
  };
  worker.on('error', (error) => {
    end(error instanceof Error ? error : new Error(`the thread of ${file} broke: ${String(error)}`));
  });
  worker.on('exit', (code) => {
    end(new Error(`the thread of ${file} ended with code ${code}: it has no answer to its tasks`));
  });
  return (task) =>
    new Promise((resolve, reject) => {
      if (ended) {
        reject(ended);
        return;
      }
      waiting.push({ resolve, reject });
      worker.ref();
      worker.postMessage(task);
    });
}
