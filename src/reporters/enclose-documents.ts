import { frameDocuments } from './frame-documents.js';
import { jsonFrame } from './json-frame.js';
import { mapEach } from './map-each.js';
import { stringify } from './stringify.js';

/** One object for one input, an array for several, however many of them could be read. */
export function encloseDocuments(
  documents: AsyncIterable<unknown>,
  several: boolean,
): AsyncGenerator<string> {
  const texts = mapEach(documents, (document) => stringify(document));
  return frameDocuments(texts, jsonFrame(several));
}
