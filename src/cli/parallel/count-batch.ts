import type { Input } from '../input/input.js';
import type { Progress } from '../progress/progress.js';

const newline = 0x0a;

/** A batch is done. Articles out of files of records were counted when they were read. */
export function countBatch(batch: readonly Input[], progress: Progress): void {
  for (const input of batch) {
    const { part } = input;
    if (part === undefined) {
      progress.input(input);
      progress.texts();
    } else if ('bytes' in part) {
      progress.bytes(part.bytes.length);
      progress.texts(part.isLines ? countLines(part.bytes) : 1);
    }
  }
}

function countLines(bytes: Uint8Array): number {
  let lines = 0;
  for (const byte of bytes) if (byte === newline) lines++;
  return bytes.at(-1) === newline ? lines : lines + 1;
}
