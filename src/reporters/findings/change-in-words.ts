import type { Finding } from '../../document.js';
import { showInvisible } from '../show-invisible.js';
import { wordsAround } from './words-around.js';

/**
 * The words of a fault, and what they become: `before > after`, or the words alone where there is
 * no fix; and where the rule has it, why. `>` is mirrored where a line is shown from right to left;
 * an arrow is not.
 */
export function changeInWords(text: string, finding: Finding): string {
  const { start, end, replacement, reason } = finding;
  const words = wordsAround(text, start, end, replacement);
  const before = showSpaces(words.before);
  const after = words.after === null ? before : showSpaces(words.after);
  const change = after === before ? before : `${before} > ${after}`;
  return showInvisible(reason === undefined ? change : `${change} (${reason})`);
}

/** More of the same are counted. */
const mostMarks = 5;

/** Show the spaces that a reader would not see: several in a row, at either end, and line ends. */
function showSpaces(text: string): string {
  return text
    .replace(/^ +|(?<! )(?: +$| {2,})/gu, (spaces) => repeat('␣', spaces.length))
    .replace(/(?:\r\n|[\n\r])+/gu, (ends) => repeat('⏎', ends.replace(/\r\n/gu, '\n').length));
}

function repeat(mark: string, count: number): string {
  return count > mostMarks ? `${mark}×${count}` : mark.repeat(count);
}
