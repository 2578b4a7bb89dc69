import process from 'node:process';
import type { Input } from '../input/input.js';
import type { Progress } from './progress.js';

/** Results as they come. How far the job is stands on the terminal only while the next one is made. */
export async function* showProgress<Result>(
  results: AsyncIterable<Result>,
  inputs: readonly Input[],
  progress: Progress,
): AsyncGenerator<Result> {
  const end = (): void => progress.end();
  process.once('exit', end); // where the reader of a pipe has gone, the process ends at once
  progress.begin(inputs);
  try {
    for await (const result of results) {
      progress.makeWay();
      yield result;
    }
  } finally {
    process.off('exit', end);
    end();
  }
}
