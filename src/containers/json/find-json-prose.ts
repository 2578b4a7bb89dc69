import type { Prose } from '../prose.js';
import { parseFieldPath } from './field-path.js';
import { visitStrings } from './visit-strings.js';

/**
 * The prose of a JSON file: the strings at these paths, each a text of its own.
 *
 * @throws FarsiNewsError BAD_RECORD where the JSON is broken, naming the line
 */
export function findJsonProse(text: string, textFields: readonly string[]): Prose[] {
  return visitStrings(text, 0, text.length, 1, textFields.map(parseFieldPath));
}
