import type { Job, JobDetails } from './job.js';

/** Every job, loaded where it is done. What they give can be written as JSON. */
export const jobs = {
  analyses: async () => (await import('./analyses.js')).analyses,
  reports: async () => (await import('./reports.js')).reports,
  checks: async () => (await import('./checks.js')).checks,
  normalizations: async () => (await import('./normalizations.js')).normalizations,
  tokens: async () => (await import('./tokens.js')).tokens,
} satisfies Readonly<Record<string, () => Promise<Job<never, unknown>>>>;

export type JobName = keyof typeof jobs;

type JobOf<Name extends JobName> = Awaited<ReturnType<(typeof jobs)[Name]>>;

/** What a job needs. */
export type DetailsOf<Name extends JobName> = Parameters<JobOf<Name>>[1] & JobDetails;

/** What it gives, one after the other. */
export type ResultOf<Name extends JobName> =
  ReturnType<JobOf<Name>> extends AsyncIterable<infer Result> ? Result : never;
