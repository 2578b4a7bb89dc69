import type { Context } from '../context.js';
import type { Input } from '../input/input.js';
import type { Job } from './job.js';
import { jobs, type DetailsOf, type JobName, type ResultOf } from './jobs.js';

/**
 * Do a job over the inputs, in this thread or in as many as were asked for. What comes out is the
 * same, in the same order.
 */
export async function* runJob<Name extends JobName>(
  name: Name,
  inputs: readonly Input[],
  details: DetailsOf<Name>,
  context: Context,
): AsyncGenerator<ResultOf<Name>> {
  if ((details.flags.concurrency ?? 1) > 1) {
    const { runInThreads } = await import('../parallel/run-in-threads.js');
    yield* runInThreads(name, inputs, details, context);
    return;
  }
  const job = (await jobs[name]()) as unknown as Job<DetailsOf<Name>, ResultOf<Name>>;
  yield* job(inputs, details, context);
}
