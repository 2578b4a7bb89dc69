import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { FarsiNewsError } from '../../errors.js';
import type { Io } from '../io.js';
import { readStream } from './read-stream.js';

/** The paths that a file, or `-` the standard input, lists, one a line. */
export async function readFileList(file: string, { stdin, cwd }: Io): Promise<string[]> {
  const bytes = file === '-' ? await readStream(stdin, { name: 'stdin' }) : readList(file, cwd);
  return new TextDecoder()
    .decode(bytes)
    .split(/\r?\n/u)
    .filter((line) => line !== '');
}

function readList(file: string, cwd: string): Uint8Array {
  try {
    return readFileSync(resolve(cwd, file));
  } catch (cause) {
    throw new FarsiNewsError(
      'NOT_READABLE',
      `${file}: cannot read the list of files`,
      'check the path',
      { cause },
    );
  }
}
