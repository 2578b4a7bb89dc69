import type { CacheFlags } from '../cache/open-cache.js';
import type { Context } from '../context.js';
import type { Input } from '../input/input.js';

/** What is done document by document, here or in other threads. */
export type Job<Details extends JobDetails, Result> = (
  inputs: readonly Input[],
  details: Details,
  context: Context,
) => AsyncIterable<Result>;

/** What a job needs to know besides the inputs: plain data. */
export interface JobDetails {
  readonly flags: JobFlags;
}

/** The parsed command line. */
export interface JobFlags extends Readonly<Record<string, unknown>>, CacheFlags {
  /** The configuration file; false for none. */
  readonly config?: string | false;
  /** How many threads work. */
  readonly concurrency?: number;
  /** How long a document may take, in seconds. */
  readonly timeout?: number;
}
