import type { Prose } from '../prose.js';
import { parseFieldPath } from './field-path.js';
import { visitStrings } from './visit-strings.js';

/**
 * The prose of a file with a JSON value on each line: the strings at these paths, each a text of
 * its own. Blank lines are passed over.
 *
 * @throws FarsiNewsError BAD_RECORD where a line is not JSON, naming it
 */
export function findNdjsonProse(text: string, textFields: readonly string[]): Prose[] {
  const paths = textFields.map(parseFieldPath);
  const proses: Prose[] = [];
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    for (const prose of visitStrings(text, start, end, line, paths)) proses.push(prose);
    start = end + 1;
  }
  return proses;
}
