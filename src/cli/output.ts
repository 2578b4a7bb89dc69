import { resolve } from 'node:path';
import { AtomicFile } from './atomic-file.js';
import type { Io } from './io.js';
import { writeText } from './write-text.js';

/**
 * Write pieces of text as they come, to stdout or whole into a file.
 *
 * @param path the file; undefined or `-` is stdout
 * @throws FarsiNewsError NOT_WRITABLE; the file is left as it was, also where the pieces throw
 */
export async function output(
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
