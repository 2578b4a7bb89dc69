import { resolve } from 'node:path';
import { AtomicFile } from './atomic-file.js';
import { interruptible } from './interruptible.js';
import type { Io } from './io.js';
import { untilSignal } from './until-signal.js';
import { writeText } from './write-text.js';

/**
 * Write pieces of text as they come, to stdout or whole into a file. SIGINT or SIGTERM ends that
 * between two pieces; a second one ends the process at once.
 *
 * @param path the file; undefined or `-` is stdout
 * @throws FarsiNewsError NOT_WRITABLE; Interrupted; the file is left as it was, also where the pieces
 *   throw
 */
export async function output(
  pieces: AsyncIterable<string>,
  path: string | undefined,
  io: Io,
): Promise<void> {
  const signal = untilSignal();
  try {
    await write(interruptible(pieces, signal), path, io);
  } finally {
    signal.forget();
  }
}

async function write(
  pieces: AsyncIterable<string>,
  path: string | undefined,
  { stdout, cwd }: Io,
): Promise<void> {
  if (path === undefined || path === '-') {
    for await (const piece of pieces) await writeText(stdout, piece);
    return;
  }
  const file = new AtomicFile(resolve(cwd, path), path);
  try {
    for await (const piece of pieces) file.write(piece);
    file.commit();
  } finally {
    file.discard();
  }
}
