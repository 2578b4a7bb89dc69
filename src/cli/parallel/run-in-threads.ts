import type { Context } from '../context.js';
import type { Input } from '../input/input.js';
import type { Job, JobDetails, JobFlags } from '../jobs/job.js';
import { jobs, type DetailsOf, type JobName, type ResultOf } from '../jobs/jobs.js';
import { fromPlainError } from '../plain-error.js';
import { countBatch } from './count-batch.js';
import { eachBatch, isOneBatch } from './each-batch.js';
import { inOrder } from './in-order.js';
import { openPool } from './open-pool.js';
import { runTask } from './run-task.js';
import type { Done } from './task.js';
import { worldOf } from './world-of.js';

/** So many batches a thread may be under way: one is worked on, the others wait before or behind it. */
const ahead = 3;

/**
 * Do a job in several threads. The inputs are handed out in batches of a few documents; results come
 * in the order of the inputs. What is done at once is done here: threads would take longer to start.
 */
export async function* runInThreads<Name extends JobName>(
  name: Name,
  inputs: readonly Input[],
  details: DetailsOf<Name>,
  context: Context,
): AsyncGenerator<ResultOf<Name>> {
  const { concurrency: threads = 1, timeout } = details.flags;
  if (timeout === undefined && isOneBatch(inputs)) {
    const job = (await jobs[name]()) as unknown as Job<JobDetails, ResultOf<Name>>;
    yield* job(inputs, details, context);
    return;
  }
  const world = await worldOf(details.flags, context);
  const pool = await openPool(threads, context.io.importModule);
  const running = new Set<Promise<unknown>>();
  let isInterrupted = false;
  const doBatch = (batch: readonly Input[]): Promise<readonly Done[]> => {
    if (isInterrupted) return never;
    const task = runTask(pool, { job: name, inputs: batch, details, world }, () => isInterrupted);
    running.add(task);
    const forget = (): void => void running.delete(task);
    task.then(forget, forget);
    const { progress } = context;
    if (progress !== null) void task.then(() => countBatch(batch, progress), forget);
    return task;
  };
  context.windDown = async () => {
    isInterrupted = true;
    pool.cancelPendingTasks();
    if (writesFiles(details.flags)) await Promise.allSettled(running);
    await pool.destroy();
  };
  let isRead = false;
  try {
    const batches = eachBatch(name, inputs, details.flags, context);
    for await (const parts of inOrder(batches, threads * ahead, doBatch)) {
      for (const { told, status, results, error } of parts) {
        await context.takeOver(told, status);
        yield* (typeof results === 'string' ? JSON.parse(results) : results) as ResultOf<Name>[];
        if (error !== null) throw fromPlainError(error);
      }
    }
    isRead = true;
  } finally {
    // What is not read to its end would keep the process waiting.
    if (!isRead && inputs.some(({ path }) => path === null)) context.io.stdin.destroy();
    await pool.destroy();
  }
}

/** What comes of a batch that is asked for after the interruption. */
const never = new Promise<never>(() => undefined);

/** Whether the threads write files, which must not be left half-written. */
function writesFiles({ write, fix }: JobFlags): boolean {
  return write === true || fix === true;
}
