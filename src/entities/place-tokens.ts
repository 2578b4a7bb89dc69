import type { Token, TokenKind } from '../document.js';

/** Tokens with offsets, as if they stood with a blank between them. */
export function placeTokens(tokens: readonly string[]): Token[] {
  let start = 0;
  return tokens.map((text) => {
    const token = { text, start, end: start + text.length, kind: kindOf(text) };
    start = token.end + 1;
    return token;
  });
}

function kindOf(text: string): TokenKind {
  if (/^[-+]?\p{Nd}/u.test(text)) return 'number';
  if (/^[\p{Script=Arabic}\u200c]*\p{Lo}/u.test(text)) return 'word';
  if (/^\p{Script=Latin}/u.test(text)) return 'latin';
  return 'punct';
}
