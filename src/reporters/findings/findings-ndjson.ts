import { stringifyLine } from '../stringify-line.js';
import type { CheckedFile } from './checked-file.js';
import { findingObject, findingsHead } from './finding-object.js';

/** An object a file, a line each. */
export async function* findingsNdjson(files: AsyncIterable<CheckedFile>): AsyncGenerator<string> {
  for await (const file of files) {
    yield `${stringifyLine({ ...findingsHead, ...findingObject(file) })}\n`;
  }
}
