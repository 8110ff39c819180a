import { startThread, type Thread } from './thread.ts';

/** How many tasks wait for every thread before another is worth its start, half a second in which it loads its module. */
const worthAnother = 4;

/**
 * Starts a module in as many threads as its tasks are worth: one, and a further one whenever four tasks wait for each that there is. A task goes to the thread
 * with the fewest before it.
 *
 * @param file the module, as `startThread` takes it
 * @param most how many threads at most: each has its own memory
 * @returns a function that does a task in one of them, and throws what `startThread`’s does; answers need not come in the order of their tasks
 */
export function startPool<Task, Answer>(file: string, most: number): Thread<Task, Answer> {
  const members: { readonly run: Thread<Task, Answer>; waiting: number }[] = [];
  const choose = (): (typeof members)[number] => {
    const idlest = members.toSorted((one, other) => one.waiting - other.waiting)[0];
    if (idlest && (idlest.waiting < worthAnother || members.length >= most)) return idlest;
    const added = { run: startThread<Task, Answer>(file), waiting: 0 };
    members.push(added);
    return added;
  };
  return async (task) => {
    const member = choose();
    member.waiting += 1;
    try {
      return await member.run(task);
    } finally {
      member.waiting -= 1;
    }
  };
}
