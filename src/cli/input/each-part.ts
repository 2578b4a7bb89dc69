import { createReadStream } from 'node:fs';
import type { Context } from '../context.js';
import type { Input, InputPart } from './input.js';
import { notReadable } from './not-readable.js';
import { tooLarge, usualLimit } from './too-large.js';
import { toUtf8 } from './to-utf8.js';

/** Whole lines of an input; the last one may be without its newline. */
type Lines = Extract<InputPart, { readonly bytes: Uint8Array }>;

const newline = 0x0a;

/**
 * The lines of an input as they come, as many at a time as are there: nothing waits for lines that a
 * slow pipe has not sent yet, and no more of a long file is held than a stretch of it.
 *
 * @throws FarsiNewsError NOT_READABLE; TOO_LARGE where a line does not come to its end
 */
export async function* eachPart(
  { path, name, part, limit = usualLimit }: Input,
  encoding: string | undefined,
  { io }: Context,
): AsyncGenerator<Lines> {
  if (part !== undefined && 'bytes' in part) {
    yield part;
    return;
  }
  const stream = path === null ? io.stdin : createReadStream(path);
  let line = 1;
  let rest: Uint8Array[] = []; // of a line whose end has not come yet
  let size = 0; // of it, in bytes
  try {
    for await (const chunk of toUtf8(stream as AsyncIterable<Buffer | string>, encoding)) {
      const end = chunk.lastIndexOf(newline) + 1;
      if (end > 0) {
        const bytes = Buffer.concat([...rest, chunk.subarray(0, end)]);
        yield { bytes, line, isLines: true };
        line += count(bytes);
        [rest, size] = [[], 0];
      }
      if (end < chunk.length) rest.push(chunk.subarray(end));
      size += chunk.length - end;
      if (size > limit) throw tooLarge(limit, `${name}: line ${line}`);
    }
  } catch (cause) {
    throw notReadable(name, cause);
  }
  if (rest.length > 0) yield { bytes: Buffer.concat(rest), line, isLines: true };
}

function count(bytes: Uint8Array): number {
  let lines = 0;
  for (let at = bytes.indexOf(newline); at !== -1; at = bytes.indexOf(newline, at + 1)) lines++;
  return lines;
}
