import { statSync } from 'node:fs';
import { hasFields } from '../../containers/container-kind.js';
import type { Context } from '../context.js';
import { articleSize } from '../input/article-size.js';
import { containerKind } from '../input/container-kind.js';
import { eachArticle, type ReadingFlags } from '../input/each-article.js';
import { eachPart } from '../input/each-part.js';
import type { FailedArticle } from '../input/failed-article.js';
import type { InputArticle } from '../input/input-article.js';
import type { Input } from '../input/input.js';
import { nameDocuments } from '../input/name-documents.js';
import { notReadable } from '../input/not-readable.js';
import { readStream } from '../input/read-stream.js';
import { unreadInput } from '../input/unread-input.js';

/** What a batch holds, about: enough that sending it costs little beside the work. Bytes. */
const batchSize = 32_768;

/** Jobs whose documents may be records of a file; the others take each file whole. */
const readsRecords: ReadonlySet<string> = new Set(['analyses', 'reports', 'tokens']);

/**
 * The inputs in batches of a few documents, in their order. Files are read where they are worked on;
 * records and the standard input are read here, as they come.
 */
export async function* eachBatch(
  job: string,
  inputs: readonly Input[],
  flags: ReadingFlags,
  context: Context,
): AsyncGenerator<readonly Input[]> {
  const ids = nameDocuments(inputs);
  let batch: Input[] = [];
  let size = 0;
  for (const plain of inputs) {
    const input = { ...plain, id: ids.get(plain) ?? plain.name };
    const isRecords = readsRecords.has(job) && hasFields(containerKind(input, flags));
    if (isRecords || input.path === null) {
      if (batch.length > 0) yield batch;
      [batch, size] = [[], 0];
      yield* isRecords ? recordsOf(input, flags, context) : wholeOf(input, context);
    } else {
      batch.push(input);
      size += sizeOf(input);
      if (size < batchSize) continue;
      yield batch;
      [batch, size] = [[], 0];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Whether all inputs together are files enough for one batch at most. */
export function isOneBatch(inputs: readonly Input[]): boolean {
  let size = 0;
  return inputs.every((input) => input.path !== null && (size += sizeOf(input)) <= batchSize);
}

/** A file that is gone is told when it is read. */
function sizeOf({ path }: Input): number {
  return (path === null ? undefined : statSync(path, { throwIfNoEntry: false })?.size) ?? 0;
}

async function* wholeOf(input: Input, { io }: Context): AsyncGenerator<readonly Input[]> {
  try {
    const bytes = await readStream(io.stdin, input);
    yield [{ ...input, part: { bytes, line: 1, isLines: false } }];
  } catch (error) {
    yield [unreadInput(input, notReadable(input.name, error))];
  }
}

async function* recordsOf(
  input: Input,
  flags: ReadingFlags,
  context: Context,
): AsyncGenerator<readonly Input[]> {
  if (containerKind(input, flags) === 'ndjson') {
    try {
      for await (const part of eachPart(input, flags.encoding, context)) yield [{ ...input, part }];
    } catch (error) {
      yield [unreadInput(input, error)];
    }
    return;
  }
  let articles: (InputArticle | FailedArticle)[] = [];
  let size = 0;
  for await (const { article } of eachArticle([input], flags, context)) {
    articles.push(article);
    size += articleSize(article);
    if (size < batchSize) continue;
    yield [{ ...input, part: { articles } }];
    [articles, size] = [[], 0];
  }
  if (articles.length > 0) yield [{ ...input, part: { articles } }];
}
