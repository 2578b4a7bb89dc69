/**
 * Start work on items as they come and give the results in the order of the items. No more than
 * `limit` items are under way or wait for one before them, so that a slow reader slows down the
 * source; no result waits for an item that has not come yet.
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  limit: number,
  start: (item: T) => Promise<R>,
): AsyncGenerator<R> {
  const source = items[Symbol.asyncIterator]();
  const started: Promise<R>[] = [];
  let coming: Promise<IteratorResult<T>> | null = null;
  let isOver = false;
  while (!isOver || started.length > 0) {
    if (!isOver && started.length < limit) coming ??= source.next();
    const first = started[0]?.then((result) => ({ result }));
    const next = coming?.then((item) => ({ item }));
    const event = await Promise.race([first, next].filter((promise) => promise !== undefined));
    if ('result' in event) {
      void started.shift();
      yield event.result;
    } else {
      coming = null;
      if (event.item.done === true) isOver = true;
      else {
        const work = start(event.item.value);
        work.catch(() => undefined); // it is looked at when its turn has come
        started.push(work);
      }
    }
  }
}
