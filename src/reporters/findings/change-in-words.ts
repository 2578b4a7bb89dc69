import type { Finding } from '../../document.js';
import { showInvisible } from '../show-invisible.js';
import { wordsAround } from './words-around.js';

/**
 * The words of a fault, and what they become: `before > after`, or the words alone where there is
 * no fix. `>` is mirrored where a line is shown from right to left; an arrow is not.
 */
export function changeInWords(text: string, { start, end, replacement }: Finding): string {
  const { before, after } = wordsAround(text, start, end, replacement);
  return showInvisible(after === null || after === before ? before : `${before} > ${after}`).trim();
}
