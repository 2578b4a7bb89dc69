import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inOrder } from '../../../src/cli/parallel/in-order.js';

async function* from<T>(items: Iterable<T>): AsyncGenerator<T> {
  await Promise.resolve();
  yield* items;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
}

describe('work in order', () => {
  it('gives the results in the order of the items, and never has more under way than it may', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.scheduler(),
        fc.integer({ min: 1, max: 5 }),
        fc.nat(12),
        async (scheduler, limit, count) => {
          let underWay = 0;
          let most = 0;
          const items = Array.from({ length: count }, (_, i) => i);
          const start = async (item: number): Promise<number> => {
            most = Math.max(most, ++underWay);
            return scheduler.schedule(Promise.resolve(item));
          };
          const results: number[] = [];
          const done = (async () => {
            for await (const result of inOrder(from(items), limit, start)) {
              underWay--;
              results.push(result);
            }
          })();
          await scheduler.waitFor(done);
          expect(results).toEqual(items);
          expect(most).toBeLessThanOrEqual(limit);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('does not hold a result back until the next item comes', async () => {
    async function* stalling(): AsyncGenerator<number> {
      yield 1;
      await new Promise(() => undefined);
    }
    const results = inOrder(stalling(), 4, (item) => Promise.resolve(item * 10));
    expect((await results.next()).value).toBe(10);
  });

  it('fails where the work on an item fails, behind the results before it', async () => {
    const seen: number[] = [];
    const failing = async (): Promise<void> => {
      const work = (item: number): Promise<number> =>
        item === 2 ? Promise.reject(new Error('two')) : Promise.resolve(item);
      for await (const result of inOrder(from([1, 2, 3]), 3, work)) seen.push(result);
    };
    await expect(failing()).rejects.toThrow('two');
    expect(seen).toEqual([1]);
  });

  it('takes no more of the source than it has room for', async () => {
    let taken = 0;
    function* counted(): Generator<number> {
      for (;;) yield ++taken;
    }
    const results = inOrder(from(counted()), 3, (item) => Promise.resolve(item));
    await results.next();
    await new Promise((resolve) => setImmediate(resolve));
    expect(taken).toBeLessThanOrEqual(4);
  });

  it('has nothing to give of nothing', async () => {
    expect(await all(inOrder(from([]), 2, (item) => Promise.resolve(item)))).toEqual([]);
  });
});
