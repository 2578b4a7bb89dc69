import { readFileSync } from 'node:fs';
import { FarsiNewsError } from '../../errors.js';
import type { Warning } from '../../report/analysis.js';
import { decode, type Decoded } from '../../text/decode.js';
import type { Context } from '../context.js';
import type { Input } from './input.js';
import { readStream } from './read-stream.js';

export interface Text extends Decoded {
  readonly input: Input;
  readonly warnings: readonly Warning[];
}

/**
 * Read and decode an input. What is not certain about its encoding is told on stderr and kept as a
 * warning.
 *
 * @throws FarsiNewsError NOT_READABLE, BINARY_INPUT or ENCODING, naming the input
 */
export async function readInput(
  input: Input,
  encoding: string | undefined,
  context: Context,
): Promise<Text> {
  const bytes = input.path === null ? await readStream(context.io.stdin) : readBytes(input);
  const decoded = decodeNamed(bytes, encoding, input.name);
  const warnings = encoding === undefined ? doubts(decoded) : [];
  for (const { message } of warnings) await context.note(`${input.name}: ${message}`);
  return { ...decoded, input, warnings };
}

function readBytes({ path, name }: Input): Uint8Array {
  try {
    return readFileSync(path ?? '');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
    throw new FarsiNewsError('NOT_READABLE', `${name}: cannot be read`, remedies[code] ?? code, {
      cause,
    });
  }
}

const remedies: Readonly<Record<string, string>> = {
  EACCES: 'permission denied: ask its owner for the right to read it',
  EISDIR: 'it is a folder',
  ENOENT: 'it is not there any more',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GB: split it',
};

function decodeNamed(bytes: Uint8Array, encoding: string | undefined, name: string): Decoded {
  try {
    return decode(bytes, encoding);
  } catch (error) {
    if (!(error instanceof FarsiNewsError)) throw error;
    const { code, message, remedy } = error;
    throw new FarsiNewsError(code, `${name}: ${message}`, remedy, { cause: error });
  }
}

function doubts({ encoding, damaged }: Decoded): Warning[] {
  if (damaged) {
    const message = 'damaged UTF-8: the bytes that are not valid were replaced by U+FFFD';
    return [{ code: 'ENCODING_DAMAGED', message, span: null }];
  }
  if (encoding === 'windows-1256') {
    const message = 'not UTF-8, so read as windows-1256; --encoding names another';
    return [{ code: 'ENCODING_GUESSED', message, span: null }];
  }
  return [];
}
