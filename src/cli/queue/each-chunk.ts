import type { Context } from '../context.js';
import { articleSize } from '../input/article-size.js';
import type { ReadingFlags } from '../input/each-article.js';
import type { Input } from '../input/input.js';
import { readBytes } from '../input/read-input.js';
import { unreadInput } from '../input/unread-input.js';
import { eachBatch } from '../parallel/each-batch.js';

/** What a chunk holds, about: half a second of work, so that handing it out costs little. Bytes. */
const chunkSize = 262_144;

/** The inputs in chunks, in their order, all of them read: other machines have no such files. */
export async function* eachChunk(
  inputs: readonly Input[],
  flags: ReadingFlags,
  context: Context,
): AsyncGenerator<readonly Input[]> {
  let chunk: Input[] = [];
  let size = 0;
  for await (const batch of eachBatch('reports', inputs, flags, context)) {
    for (const plain of batch) {
      const input = await read(plain, context);
      chunk.push(input);
      size += sizeOf(input);
    }
    if (size < chunkSize) continue;
    yield chunk;
    [chunk, size] = [[], 0];
  }
  if (chunk.length > 0) yield chunk;
}

async function read(input: Input, context: Context): Promise<Input> {
  if (input.part !== undefined) return input;
  try {
    const bytes = await readBytes(input, context);
    return { ...input, part: { bytes, line: 1, isLines: false } };
  } catch (error) {
    return unreadInput(input, error);
  }
}

function sizeOf({ part }: Input): number {
  if (part === undefined) return 0;
  if ('bytes' in part) return part.bytes.length;
  return part.articles.reduce((sum, article) => sum + articleSize(article), 0);
}
