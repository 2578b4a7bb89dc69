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
export function bracketPairs(
  text: string,
  lineStart: number,
  lineEnd: number,
  protectedRanges: ProtectedRanges,
): BracketPair[] {
  const pairs: BracketPair[] = [];
  const open: number[] = [];
  for (let i = lineStart; i < lineEnd; i++) {
    const code = text.charCodeAt(i);
    if (!isBracket(code) || protectedRanges.covers(i)) continue;
    const character = text.charAt(i);
    if (opening.includes(character)) {
      open.push(i);
      continue;
    }
    const last = open.pop();
    if (last === undefined) continue;
    const opener = text.charAt(last);
    if (opening.indexOf(opener) === closing.indexOf(character))
      pairs.push({ open: last, close: i });
    else open.length = 0; // crossed: nothing around here is sure
  }
  return pairs;
}

/** The pairs of every line on which `pattern` (global) finds something. */
export function* linesOfPairs(
  text: string,
  pattern: RegExp,
  protectedRanges: ProtectedRanges,
): Generator<readonly BracketPair[]> {
  pattern.lastIndex = 0;
  while (pattern.test(text)) {
    const found = Math.max(0, pattern.lastIndex - 1);
    const start = found === 0 ? 0 : text.lastIndexOf('\n', found - 1) + 1;
    const newline = text.indexOf('\n', found);
    const end = newline === -1 ? text.length : newline;
    yield bracketPairs(text, start, end, protectedRanges);
    pattern.lastIndex = end;
  }
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
