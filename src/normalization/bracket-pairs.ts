import type { ProtectedRanges } from './protected-ranges.js';

/** The offsets of an opening bracket or guillemet and of the one that closes it. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

const opening = '([«';
const closing = ')]»';
const brackets = /[()[\]«»]/g;

/**
 * The pairs of brackets and guillemets on one line, in the order of their ends. One that is closed
 * by another kind, or not at all, has no pair; protected ones are passed over.
 */
export function bracketPairs(line: string, protectedRanges: ProtectedRanges): BracketPair[] {
  const pairs: BracketPair[] = [];
  const open: number[] = [];
  for (const { 0: character, index: i } of line.matchAll(brackets)) {
    if (protectedRanges.covers(i)) continue;
    if (opening.includes(character)) {
      open.push(i);
      continue;
    }
    const last = open.pop();
    if (last === undefined) continue;
    const opener = line.charAt(last);
    if (opening.indexOf(opener) === closing.indexOf(character))
      pairs.push({ open: last, close: i });
    else open.length = 0; // crossed: nothing around here is sure
  }
  return pairs;
}
