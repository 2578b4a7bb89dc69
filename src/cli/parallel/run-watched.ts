import { FarsiNewsError } from '../../errors.js';
import type { Pool } from './open-pool.js';
import type { Done, Task } from './task.js';

/** How often a thread is looked after, in milliseconds at most. */
const leisurely = 1000;

/**
 * Do a task in a thread, and end the thread where one of the task's documents takes longer than it
 * may. What loading the thread takes does not count.
 *
 * @param timeout in seconds; undefined for no end
 * @throws FarsiNewsError TIMEOUT; what ended the thread otherwise
 */
export async function runWatched(pool: Pool, task: Task, timeout?: number): Promise<Done> {
  if (timeout === undefined) return (await pool.run(task)) as Done;
  const heartbeats = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const ending = new AbortController();
  let [last, since] = [0, 0];
  const look = (): void => {
    const now = performance.now();
    const count = Atomics.load(heartbeats, 0);
    if (count !== last) [last, since] = [count, now];
    else if (count > 0 && now - since > timeout * 1000) ending.abort();
  };
  const timer = setInterval(look, Math.min(leisurely, timeout * 100));
  try {
    return (await pool.run({ ...task, heartbeats }, { signal: ending.signal })) as Done;
  } catch (cause) {
    throw ending.signal.aborted ? tooSlow(timeout) : cause;
  } finally {
    clearInterval(timer);
  }
}

function tooSlow(timeout: number): FarsiNewsError {
  return new FarsiNewsError(
    'TIMEOUT',
    `took longer than ${timeout} s`,
    'look at it, or give it more time with --timeout',
  );
}
