import { contextFeatures } from '../../entities/features/context-features.js';
import { bagRange, bagRole, roles } from '../../entities/features/roles.js';
import {
  wordFacts,
  type FeatureLanguage,
  type WordFacts,
} from '../../entities/features/word-facts.js';
import { placeTokens } from '../../entities/place-tokens.js';
import { Words } from '../../entities/words.js';
import type { TaggedSentence } from './read-conll.js';

/** A sentence's features as hashes: those of token `t` are `features[offsets[t], offsets[t + 1])`. */
export interface EncodedSentence {
  readonly offsets: Uint32Array;
  readonly features: Uint32Array;
}

/** The features of sentences, as the tagger reads them. */
export function encodeSentences(
  sentences: readonly TaggedSentence[],
  language: FeatureLanguage,
): EncodedSentence[] {
  const cache = new Map<string, WordFacts>();
  const factsOf = (text: string): WordFacts => {
    let found = cache.get(text);
    if (found === undefined) cache.set(text, (found = wordFacts(text, language)));
    return found;
  };
  return sentences.map(({ tokens }) => {
    const readings = tokens.map((token) => language.lemmatizer.analyze(token));
    const words = new Words(placeTokens(tokens), readings, [[0, tokens.length]]);
    const facts = tokens.map(factsOf);
    const context = contextFeatures(words, facts, language.gazetteer, 0, tokens.length);
    const offsets = new Uint32Array(tokens.length + 1);
    const features: number[] = [];
    for (let t = 0; t < tokens.length; t++) {
      roles.forEach((offset, role) => {
        features.push(...(facts[t + offset]?.features[role] ?? []));
      });
      const [from, to] = bagRange(t, tokens.length);
      for (let i = from; i < to; i++) {
        if (i !== t) features.push(...(facts[i]?.features[bagRole] ?? []));
      }
      features.push(...(context[t] ?? []));
      offsets[t + 1] = features.length;
    }
    return { offsets, features: Uint32Array.from(features) };
  });
}
