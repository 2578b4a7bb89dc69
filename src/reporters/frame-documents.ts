import type { Frame } from './reporter.js';

/** Put documents that are written into their frame, one after the other. */
export async function* frameDocuments(
  documents: AsyncIterable<string>,
  { head, beforeFirst, between, behindLast, none }: Frame,
): AsyncGenerator<string> {
  if (head !== '') yield head;
  let isFirst = true;
  for await (const document of documents) {
    yield (isFirst ? beforeFirst : between) + document;
    isFirst = false;
  }
  const end = isFirst ? none : behindLast;
  if (end !== '') yield end;
}
