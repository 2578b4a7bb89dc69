import type { Range } from '../document.js';
import { Code } from '../text/characters.js';

/** A piece has so many characters at least: fewer are not worth the trouble. */
const shortestPiece = 256;

/** So many letters stand on either side of a seam. */
export const lettersBesideSeam = 2;

/** Letters about which no rule has a question. */
const plain = new Uint8Array(0x0700);
for (const letter of 'آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی') plain[letter.charCodeAt(0)] = 1;

/**
 * Where a long line may be cut for the rules that look no farther than to the neighbouring word: at a
 * single space between two Persian words that begin and end with plain letters. To such a rule it is
 * what the end of the line is: words and runs of marks and spaces end there, and the nearest letter is
 * Persian.
 *
 * @param ranges what is protected of the line: none of it is cut
 * @param shortest so many characters at least stand before, between and behind seams
 * @returns offsets of the spaces
 */
export function findSeams(
  line: string,
  ranges: readonly Range[],
  shortest = shortestPiece,
): number[] {
  const seams: number[] = [];
  let next = 0; // the first range that may reach the place
  for (let i = shortest; i < line.length - shortest;) {
    if (line.charCodeAt(i) !== Code.space || !isBetweenWords(line, i)) {
      i++;
      continue;
    }
    while ((ranges[next]?.end ?? Infinity) < i - lettersBesideSeam) next++;
    const range = ranges[next];
    if (range !== undefined && range.start <= i + 1 + lettersBesideSeam) {
      i = Math.max(i + 1, range.end);
      continue;
    }
    seams.push(i);
    i += shortest + 1;
  }
  return seams;
}

function isBetweenWords(line: string, space: number): boolean {
  for (let i = 1; i <= lettersBesideSeam; i++) {
    if (plain[line.charCodeAt(space - i)] !== 1 || plain[line.charCodeAt(space + i)] !== 1) {
      return false;
    }
  }
  return true;
}
