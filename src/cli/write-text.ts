import type { Writable } from 'node:stream';
import { FarsiNewsError } from '../errors.js';

/**
 * Write a text and wait until the stream has taken it; a slow reader slows the writer down.
 *
 * @throws FarsiNewsError NOT_WRITABLE; where the reader has gone, the error of the stream (EPIPE)
 */
export function writeText(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve();
      else reject(isBrokenPipe(error) ? error : notWritable(error));
    });
  });
}

/** The reader of our output has gone: no fault, but no need to go on either. */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}

function notWritable(cause: Error): FarsiNewsError {
  return new FarsiNewsError(
    'NOT_WRITABLE',
    `the output cannot be written: ${cause.message}`,
    'check the space on the disk, or write elsewhere',
    { cause },
  );
}
