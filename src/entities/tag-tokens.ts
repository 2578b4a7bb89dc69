import type { Token, TokenKind } from '../document.js';
import type { Lemmatizer } from '../morphology/lemmatizer.js';
import type { Lexicon } from '../morphology/lexicon.js';
import type { Gazetteer } from './gazetteer.js';
import { findNames } from './names/find-names.js';
import { findQuantities } from './quantities/find-quantities.js';
import { Words } from './words.js';

/** Which types the tags may name: those of PEYMA (no FAC, EVE, PRO) or of ARMAN (names only). */
export type TagSchema = 'peyma' | 'arman';

/**
 * Tag the tokens of one sentence.
 *
 * @param tokens as a corpus has them
 * @param schema whose types to use
 * @returns a BIO tag a token: `B-PER`, `I-PER`, …, `O`
 */
export function tagTokens(
  tokens: readonly string[],
  language: { lemmatizer: Lemmatizer; lexicon: Lexicon; gazetteer: Gazetteer },
  schema: TagSchema,
): string[] {
  const words = new Words(placeTokens(tokens), language.lemmatizer.lemmatize(tokens), [
    [0, tokens.length],
  ]);
  const tags = tokens.map(() => 'O');
  for (const { first, end, type } of findNames(words, language.gazetteer, language.lexicon)) {
    const name = schema === 'arman' ? type : peymaTypes[type];
    if (name === null) continue;
    for (let i = first; i < end; i++) tags[i] = `${i === first ? 'B' : 'I'}-${name}`;
  }
  if (schema === 'peyma') {
    for (const { first, end, type } of findQuantities(words, (index) => tags[index] !== 'O')) {
      if (type === 'QTY') continue;
      for (let i = first; i < end; i++) tags[i] = `${i === first ? 'B' : 'I'}-${type}`;
    }
  }
  return tags;
}

/** PEYMA calls facilities places, and knows no events and products. */
const peymaTypes = {
  PER: 'PER',
  ORG: 'ORG',
  LOC: 'LOC',
  FAC: 'LOC',
  EVE: null,
  PRO: null,
} as const;

/** Tokens with offsets, as if they stood with a blank between them. */
function placeTokens(tokens: readonly string[]): Token[] {
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
