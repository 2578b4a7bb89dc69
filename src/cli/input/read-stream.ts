import type { Readable } from 'node:stream';
import type { Input } from './input.js';
import { tooLarge, usualLimit } from './too-large.js';

/**
 * All bytes of a stream.
 *
 * @param input what it is the stream of
 * @throws FarsiNewsError TOO_LARGE
 */
export async function readStream(
  stream: Readable,
  { name, limit = usualLimit }: Pick<Input, 'name' | 'limit'>,
): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > limit) throw tooLarge(limit, name);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
