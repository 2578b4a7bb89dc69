import { fileURLToPath } from 'node:url';
import type { Tinypool } from 'tinypool';
import type { Io } from '../io.js';
import { setV8Flag } from '../set-v8-flag.js';

export type Pool = Pick<Tinypool, 'run' | 'destroy' | 'cancelPendingTasks'>;

/** The longest that a timer can wait, in milliseconds: the threads stay until the pool is closed. */
const longest = 2 ** 31 - 1;

/** Threads that do parts of jobs; each is started when there is work for it. */
export async function openPool(threads: number, importModule: Io['importModule']): Promise<Pool> {
  // A heap may grow by two fifths before V8 looks for what can go, in place of up to four times: many
  // articles in several threads hold a third less, and take as long. One huge text would take longer.
  setV8Flag('--heap-growing-percent=40');
  const beside = (file: string): URL => new URL(file, import.meta.url); // the bundle
  const { Tinypool } = (await importModule(
    beside('tinypool.js').href,
  )) as typeof import('tinypool');
  return new Tinypool({
    filename: fileURLToPath(beside('worker.cjs')),
    name: 'work',
    minThreads: 1,
    maxThreads: threads,
    idleTimeout: longest,
    // Less than V8 would take for each of them: so memory stays low, and no slower.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  });
}
