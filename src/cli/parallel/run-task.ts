import type { Pool } from './open-pool.js';
import { runWatched } from './run-watched.js';
import { failedInput, splitInput } from './split-input.js';
import type { Done, Task } from './task.js';
import { work } from './work.js';

/**
 * A thread that dies, for want of memory as a rule, or that is ended because a document takes too long,
 * takes one document down and not its neighbours; unless all threads are ended.
 */
export async function runTask(
  pool: Pool,
  task: Task,
  isInterrupted: () => boolean,
): Promise<readonly Done[]> {
  try {
    return [await runWatched(pool, task, task.details.flags.timeout)];
  } catch (cause) {
    if (isInterrupted()) throw cause;
    const inputs = task.inputs.flatMap(splitInput);
    const [input] = inputs;
    if (inputs.length === 1 && input !== undefined) {
      return [await work({ ...task, inputs: [failedInput(input, cause)] })];
    }
    const parts: Done[] = [];
    for (const one of inputs) {
      parts.push(...(await runTask(pool, { ...task, inputs: [one] }, isInterrupted)));
    }
    return parts;
  }
}
