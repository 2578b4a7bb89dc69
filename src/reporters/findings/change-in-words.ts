import type { Finding } from '../../document.js';
import { showInvisible } from '../show-invisible.js';
import { wordsAround } from './words-around.js';

/**
 * The words of a fault, and what they become: `before > after`, or the words alone where there is
 * no fix; and where the rule has it, why. `>` is mirrored where a line is shown from right to left; an arrow is not.
 */
export function changeInWords(text: string, finding: Finding): string {
  const { start, end, replacement, reason } = finding;
  const { before, after } = wordsAround(text, start, end, replacement);
  const change = after === null || after === before ? before : `${before} > ${after}`;
  return showInvisible(reason === undefined ? change : `${change} (${reason})`).trim();
}
