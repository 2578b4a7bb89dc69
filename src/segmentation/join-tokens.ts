import type { Range, Token } from '../document.js';

/** The words of the tokens `[first, end)` as they stand, one space where there is white space; null for none. */
export function joinTokens(tokens: readonly Token[], first: number, end: number): string | null {
  let joined = '';
  let previous: Token | undefined;
  for (const token of tokens.slice(first, end)) {
    if (previous !== undefined && previous.end !== token.start) joined += ' ';
    joined += token.text;
    previous = token;
  }
  return previous === undefined ? null : joined;
}

/** The place of the tokens `[first, end)`, of which there is at least one. */
export function rangeOfTokens(tokens: readonly Token[], first: number, end: number): Range {
  return { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
}
