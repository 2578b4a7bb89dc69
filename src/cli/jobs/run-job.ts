import type { Context } from '../context.js';
import type { Input } from '../input/input.js';
import { showProgress } from '../progress/show-progress.js';
import type { Job } from './job.js';
import { jobs, type DetailsOf, type JobName, type ResultOf } from './jobs.js';

/**
 * Do a job over the inputs, in this thread or in as many as were asked for. What comes out is the
 * same, in the same order. Where a document may take so long and no longer the work is done in another
 * thread, since no thread can interrupt itself.
 */
export async function* runJob<Name extends JobName>(
  name: Name,
  inputs: readonly Input[],
  details: DetailsOf<Name>,
  context: Context,
): AsyncGenerator<ResultOf<Name>> {
  const results = await begin(name, inputs, details, context);
  const { progress } = context;
  yield* progress === null ? results : showProgress(results, inputs, progress);
}

async function begin<Name extends JobName>(
  name: Name,
  inputs: readonly Input[],
  details: DetailsOf<Name>,
  context: Context,
): Promise<AsyncIterable<ResultOf<Name>>> {
  const { concurrency = 1, timeout } = details.flags;
  if (concurrency > 1 || timeout !== undefined) {
    const { runInThreads } = await import('../parallel/run-in-threads.js');
    return runInThreads(name, inputs, details, context);
  }
  const job = (await jobs[name]()) as unknown as Job<DetailsOf<Name>, ResultOf<Name>>;
  return job(inputs, details, context);
}
