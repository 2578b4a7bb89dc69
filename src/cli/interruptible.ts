import { Interrupted } from './interrupted.js';
import type { AwaitedSignal } from './until-signal.js';

/**
 * Items as they come, until a signal ends the run: then no further one is waited for. What is done
 * with an item is done to its end.
 *
 * @throws Interrupted
 */
export async function* interruptible<T>(
  items: AsyncIterable<T>,
  signal: AwaitedSignal,
): AsyncGenerator<T> {
  let interruption = null as Interrupted | null;
  // One reaction to the signal and not one an item, each of which would be kept to the end.
  let refuse: (error: Interrupted) => void = () => undefined;
  void signal.name.then((name) => refuse((interruption = new Interrupted(name))));
  const source = items[Symbol.asyncIterator]();
  const next = (): Promise<IteratorResult<T>> =>
    new Promise((resolve, reject) => {
      refuse = reject;
      if (interruption === null) source.next().then(resolve, reject);
      else reject(interruption);
    });
  try {
    for (let item = await next(); item.done !== true; item = await next()) yield item.value;
  } finally {
    // An interrupted source may wait for what never comes; the run ends without it.
    if (interruption === null) await source.return?.();
  }
}
