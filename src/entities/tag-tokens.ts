import type { Lemmatizer } from '../morphology/lemmatizer.js';
import type { EntityTagger } from './entity-tagger.js';
import { placeTokens } from './place-tokens.js';
import { findQuantities } from './quantities/find-quantities.js';
import type { TagSchema } from './tag-schema.js';
import { Words } from './words.js';

/**
 * Tag the tokens of one sentence.
 *
 * @param tokens as a corpus has them
 * @param schema whose types to use
 * @returns a BIO tag a token: `B-PER`, `I-PER`, …, `O`
 */
export function tagTokens(
  tokens: readonly string[],
  language: { readonly lemmatizer: Lemmatizer; readonly tagger: EntityTagger },
  schema: TagSchema,
): string[] {
  const { lemmatizer, tagger } = language;
  const readings = tokens.map((token) => lemmatizer.analyze(token));
  const words = new Words(placeTokens(tokens), readings, [[0, tokens.length]]);
  const quantities = findQuantities(words, 0, tokens.length);
  const scores = tagger.score(words, quantities, 0, tokens.length);
  return tagger.decode(scores, tokens.length, schema);
}
