import { stringify } from './stringify.js';

/** One object for one input, an array for several, however many of them could be read. */
export async function* encloseDocuments(
  documents: AsyncIterable<unknown>,
  several: boolean,
): AsyncGenerator<string> {
  let opened = false;
  for await (const document of documents) {
    const text = stringify(document);
    if (!several) yield `${text}\n`;
    else yield `${opened ? ',' : '['}\n${text}`;
    opened = true;
  }
  if (several) yield opened ? '\n]\n' : '[]\n';
}
