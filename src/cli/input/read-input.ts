import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { Warning } from '../../report/analysis.js';
import { decode, type Decoded } from '../../text/decode.js';
import type { Context } from '../context.js';
import type { Input } from './input.js';
import { fromPlainError } from '../plain-error.js';
import { nameError } from './name-error.js';
import { notReadable } from './not-readable.js';
import { readStream } from './read-stream.js';
import { tooLarge, usualLimit } from './too-large.js';
import { unpack } from './unpack.js';

export interface Text extends Decoded {
  readonly input: Input;
  /** What the text was taken out of, so that it cannot be written back. */
  readonly packed: 'gzip' | 'document' | null;
  readonly warnings: readonly Warning[];
}

/**
 * Read, unpack and decode an input. What is not certain about its encoding is told on stderr and kept as a
 * warning.
 *
 * @throws FarsiNewsError NOT_READABLE, TOO_LARGE, NOT_INSTALLED, BINARY_INPUT or ENCODING, naming the input
 */
export async function readInput(
  input: Input,
  encoding: string | undefined,
  context: Context,
): Promise<Text> {
  const { name } = input;
  const file = await readBytes(input, context);
  const bytes = await unpack(file, input);
  const document = await readPacked(bytes, input, context);
  if (document !== null) {
    const decoded = { text: document, encoding: 'utf-8', bom: false, damaged: false };
    return { ...decoded, input, packed: 'document', warnings: [] };
  }
  const packed = bytes === file ? null : 'gzip';
  try {
    return { ...(await decodeInput(bytes, encoding, name, context)), input, packed };
  } catch (error) {
    throw nameError(name, error);
  }
}

/** The text of a docx or a PDF file; their readers are loaded only for what may be one. */
async function readPacked(
  bytes: Uint8Array,
  input: Input,
  context: Context,
): Promise<string | null> {
  const isText = bytes[0] !== 0x50 && bytes[0] !== 0x25; // P of PK, %
  if (isText) return null;
  const { readDocument } = await import('./read-document.js');
  return readDocument(bytes, input, context);
}

/**
 * Decode what was read of an input.
 *
 * @throws FarsiNewsError BINARY_INPUT or ENCODING
 */
export async function decodeInput(
  bytes: Uint8Array,
  encoding: string | undefined,
  name: string,
  context: Context,
): Promise<Omit<Text, 'input' | 'packed'>> {
  const decoded = decode(bytes, encoding);
  const warnings = encoding === undefined ? doubts(decoded) : [];
  for (const { message } of warnings) await context.note(`${name}: ${message}`);
  return { ...decoded, warnings };
}

/**
 * All bytes of an input, as they are.
 *
 * @throws FarsiNewsError NOT_READABLE or TOO_LARGE, naming the input; why it failed where it was read before
 */
export async function readBytes(input: Input, { io }: Context): Promise<Uint8Array> {
  const { path, name, part } = input;
  if (part !== undefined) {
    if ('bytes' in part) return part.bytes;
    const [failed] = part.articles;
    if (failed !== undefined && 'error' in failed) throw fromPlainError(failed.error);
  }
  try {
    return path === null ? await readStream(io.stdin, input) : await readFile(path, input);
  } catch (cause) {
    throw notReadable(name, cause);
  }
}

/** What is no file on a disk, a pipe or a device, has no size before it is read. */
async function readFile(path: string, input: Input): Promise<Uint8Array> {
  const { name, limit = usualLimit } = input;
  const stats = statSync(path);
  if (!stats.isFile()) return readStream(createReadStream(path), input);
  if (stats.size > limit) throw tooLarge(limit, name);
  return readFileSync(path);
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
