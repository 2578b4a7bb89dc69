import { normalize } from '../normalization/normalize.js';
import type { Resources } from '../resources.js';
import { readLines } from './read-text.js';

/** The lines of a file, normalized with restoration, one line out a line in. */
export function* spacing(path: string, language: Resources): Generator<string> {
  for (const line of readLines(path)) {
    yield `${normalize(line, {}, language.spacing).text.replace(/[\r\n]+/gu, ' ')}\n`;
  }
}
