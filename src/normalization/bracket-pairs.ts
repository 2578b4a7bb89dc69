import type { ProtectedRanges } from './protected-ranges.js';

/** The offsets of an opening bracket or guillemet and of the one that closes it. */
export interface BracketPair {
  readonly open: number;
  readonly close: number;
}

const opening = '([«';
const closing = ')]»';

/**
 * The pairs of brackets and guillemets on one line, in the order of their ends. One that is closed
 * by another kind, or not at all, has no pair; protected ones are passed over.
 */
export function bracketPairs(line: string, protectedRanges: ProtectedRanges): BracketPair[] {
  const pairs: BracketPair[] = [];
  const open: number[] = [];
  for (let i = 0; i < line.length; i++) {
    const code = line.charCodeAt(i);
    if (!isBracket(code) || protectedRanges.covers(i)) continue;
    const character = line.charAt(i);
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

function isBracket(code: number): boolean {
  return (
    code === 0x28 ||
    code === 0x29 ||
    code === 0x5b ||
    code === 0x5d ||
    code === 0xab ||
    code === 0xbb
  );
}
