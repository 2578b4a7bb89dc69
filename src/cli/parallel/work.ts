import { Readable, Writable } from 'node:stream';
import process from 'node:process';
import { Context, type Told } from '../context.js';
import type { Io } from '../io.js';
import { jobs } from '../jobs/jobs.js';
import type { Job, JobDetails } from '../jobs/job.js';
import { toPlainError, type PlainError } from '../plain-error.js';
import type { Done, Task, World } from './task.js';

/** Do a part of a job: what runs in the other threads. */
export async function work({ job: name, inputs, details, world, heartbeats }: Task): Promise<Done> {
  const told: Told[] = [];
  const context = new Context(ioOf(world), told);
  context.verbose = world.verbose;
  context.quiet = world.quiet;
  context.language = world.language;
  if (heartbeats !== undefined) await beWatched(context, heartbeats);
  context.configuration = Promise.resolve(world.configuration);
  const results: unknown[] = [];
  let error: PlainError | null = null;
  try {
    const job = (await jobs[name]()) as unknown as Job<JobDetails, unknown>;
    for await (const result of job(inputs, details, context)) results.push(result);
  } catch (cause) {
    error = toPlainError(cause);
  }
  return { results: packed(results), told, status: context.status, error };
}

/** Count heartbeats, once all is loaded that every document needs. */
async function beWatched(context: Context, heartbeats: Int32Array): Promise<void> {
  const { defaultResources } = await import('../../resources.js');
  Object.values(defaultResources()); // each is read when it is asked for
  context.heartbeat = () => void Atomics.add(heartbeats, 0, 1);
  context.heartbeat();
}

/** All results of a job are texts, or none is. */
function packed(results: readonly unknown[]): Done['results'] {
  return typeof results[0] === 'string' ? (results as string[]) : JSON.stringify(results);
}

/** Streams that lead nowhere: a job gives what it makes, and the context keeps what is told. */
function ioOf({ cwd, stdout: { isTTY, columns } }: World): Io {
  const nowhere = (): Writable => new Writable({ write: (_chunk, _encoding, done) => done() });
  return {
    stdin: Readable.from([]),
    stdout: Object.assign(nowhere(), { isTTY, ...(columns !== undefined && { columns }) }),
    stderr: nowhere(),
    env: process.env,
    cwd,
    importModule: () => Promise.reject(new Error('the configuration is read in the main thread')),
  };
}
