import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from '../../../src/cli/parallel/open-pool.js';
import { runWatched } from '../../../src/cli/parallel/run-watched.js';
import type { Done, Task } from '../../../src/cli/parallel/task.js';

const task = { job: 'reports', inputs: [], details: { flags: {} } } as unknown as Task;
const done: Done = { results: [], told: [], status: 0, error: null };

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** A thread whose heart beats at these moments, in seconds, and that is done at the last of them. */
function threadOf(moments: readonly number[], last: number) {
  let isEnded = false;
  const pool = {
    run: ({ heartbeats }: Task, { signal }: { signal?: AbortSignal } = {}) =>
      new Promise((resolve, reject) => {
        const beat = (): void => void Atomics.add(heartbeats ?? new Int32Array(1), 0, 1);
        for (const moment of moments) setTimeout(beat, moment * 1000);
        setTimeout(() => resolve(done), last * 1000);
        signal?.addEventListener('abort', () => {
          isEnded = true;
          reject(new Error('The task has been aborted'));
        });
      }),
  } as unknown as Pool;
  return { pool, isEnded: () => isEnded };
}

async function outcomeOf(pool: Pool, timeout?: number): Promise<unknown> {
  const outcome = runWatched(pool, task, timeout).catch((error: unknown) => error);
  await jest.advanceTimersByTimeAsync(1000_000);
  return outcome;
}

describe('a thread that is watched', () => {
  it.each([
    ['is quick', [1], 3],
    ['has many documents, each of them quick', [0, 4, 8, 12, 16], 20],
    ['is long in loading', [300], 302],
    ['waits long for its turn', [], 500],
  ])('goes on to its end where it %s', async (_, moments, last) => {
    const { pool, isEnded } = threadOf(moments, last);
    expect(await outcomeOf(pool, 5)).toBe(done);
    expect(isEnded()).toBe(false);
  });

  it.each([
    ['the only document', [1], 5],
    ['one behind others', [1, 4, 8], 5],
    ['one that takes a little too long', [0], 0.4],
  ])('is ended where %s takes too long', async (_, moments, timeout) => {
    const { pool, isEnded } = threadOf(moments, 100);
    const message = `took longer than ${timeout} s`;
    expect(await outcomeOf(pool, timeout)).toMatchObject({ code: 'TIMEOUT', message });
    expect(isEnded()).toBe(true);
  });

  it('has all the time there is where nothing is said', async () => {
    expect(await outcomeOf(threadOf([0], 900).pool)).toBe(done);
  });

  it('fails with what ended it otherwise', async () => {
    const pool = { run: () => wait(1).then(() => Promise.reject(new Error('no memory'))) };
    expect(await outcomeOf(pool as unknown as Pool, 5)).toEqual(new Error('no memory'));
  });
});
