import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from 'bullmq';
import { FarsiNewsError } from '../../errors.js';
import type { Context } from '../context.js';
import { openPool } from '../parallel/open-pool.js';
import { runTask } from '../parallel/run-task.js';
import { fromPlainError } from '../plain-error.js';
import { packResult, unpackInputs, type ChunkData } from './chunk.js';
import type { CorpusFlags } from './corpus-flags.js';
import { queuePrefix, type CorpusQueue } from './corpus-queue.js';
import { describeMaker } from './describe-maker.js';
import type { Manifest } from './manifest.js';
import type { OpenRedis } from './open-redis.js';

/** How often the corpus is looked at, in milliseconds. */
const pause = 500;

/** A chunk is set aside when so many workers died of it. */
const mostDeaths = 3;

/**
 * Work on the chunks of a corpus until all are done. The result of a chunk is stored, and the chunk is
 * done, in one step; till then it belongs to this worker as long as that is heard of.
 *
 * @throws FarsiNewsError USAGE where the corpus wants another program
 */
export async function* workOn(
  corpus: CorpusQueue,
  { redis, bullmq }: OpenRedis,
  { concurrency = 1, timeout, lease }: CorpusFlags,
  context: Context,
): AsyncGenerator<string> {
  const manifest = await arrival(corpus, context);
  if (manifest.maker !== describeMaker()) throw unlike(corpus.name);
  const { details, world } = manifest;
  const flags = { ...details.flags, concurrency, ...(timeout !== undefined && { timeout }) };
  const pool = await openPool(concurrency, context.io.importModule);
  let done = 0;
  const doChunk = async ({ data }: Job<ChunkData>): Promise<string> => {
    const inputs = unpackInputs(data.inputs);
    const task = { job: 'reports', inputs, details: { ...details, flags }, world } as const;
    const parts = await runTask(pool, task, () => false);
    for (const { error } of parts) if (error !== null) throw fromPlainError(error);
    done++;
    return packResult(parts);
  };
  const worker = new bullmq.Worker<ChunkData, string>(corpus.name, doChunk, {
    connection: redis,
    prefix: queuePrefix,
    concurrency,
    lockDuration: lease * 1000,
    stalledInterval: lease * 1000,
    maxStalledCount: mostDeaths,
    autorun: false,
  });
  worker.on('error', () => undefined); // the connection's, which is told already
  worker.on('failed', (job, error) => {
    void context.note(`${job?.id ?? 'chunk'} failed: ${error.message}`);
  });
  const running = worker.run();
  context.windDown = () => worker.close(); // what was begun is done to its end
  try {
    while (!(await isDone(corpus))) await wait(pause);
  } finally {
    await worker.close();
    await running;
    await pool.destroy();
  }
  yield `${corpus.name}: ${done} chunks done here\n`;
}

/** Workers may be started before anything is submitted. */
async function arrival(corpus: CorpusQueue, context: Context): Promise<Manifest> {
  for (;;) {
    const manifest = await corpus.manifest();
    if (manifest !== null) return manifest;
    await context.note(`there is no corpus «${corpus.name}» yet: waiting for it`);
    await wait(pause);
  }
}

/** Whether no chunk is left to be worked on; a corpus that is collected is gone. */
async function isDone(corpus: CorpusQueue): Promise<boolean> {
  if ((await corpus.manifest()) === null) return true;
  if ((await corpus.total()) === null) return false;
  const { waiting, active, delayed } = await corpus.counts();
  return waiting + active + delayed === 0;
}

function unlike(name: string): FarsiNewsError {
  return new FarsiNewsError(
    'USAGE',
    `the corpus «${name}» was submitted by another version of farsi-news, or with other models`,
    'install the same on all machines',
  );
}
