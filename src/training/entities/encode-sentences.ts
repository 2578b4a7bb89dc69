import { contextFeatures } from '../../entities/features/context-features.js';
import { bagRange, bagRole, roles } from '../../entities/features/roles.js';
import {
  roleFeatures,
  wordFacts,
  type FeatureLanguage,
  type WordFacts,
} from '../../entities/features/word-facts.js';
import { findQuantities } from '../../entities/quantities/find-quantities.js';
import { placeTokens } from '../../entities/place-tokens.js';
import { hashFeature } from '../../tagging/hash-feature.js';
import type { Lemmatizer } from '../../morphology/lemmatizer.js';
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
  lemmatizer: Lemmatizer,
): EncodedSentence[] {
  const cache = new Map<string, WordFacts>();
  const factsOf = (text: string): WordFacts => {
    let found = cache.get(text);
    if (found === undefined) cache.set(text, (found = wordFacts(text, language)));
    return found;
  };
  return sentences.map(({ tokens }) => {
    const { length } = tokens;
    const readings = tokens.map((token) => lemmatizer.analyze(token));
    const words = new Words(placeTokens(tokens), readings, [[0, length]]);
    const facts = tokens.map(factsOf);
    const quantities = findQuantities(words, 0, length);
    const contexts = tokens.map((): number[] => []);
    contextFeatures(words, facts, language.gazetteer, quantities, 0, length, (t, template, value) =>
      contexts[t]?.push(hashFeature(template, value)),
    );
    const offsets = new Uint32Array(length + 1);
    const features: number[] = [];
    const add = (feature: number): number => features.push(feature);
    for (let t = 0; t < length; t++) {
      roles.forEach((offset, role) => {
        const word = facts[t + offset];
        if (word) roleFeatures(word, role, add);
      });
      const [from, to] = bagRange(t, length);
      for (let i = from; i < to; i++) {
        if (i !== t) roleFeatures(facts[i] as WordFacts, bagRole, add);
      }
      features.push(...(contexts[t] ?? []));
      offsets[t + 1] = features.length;
    }
    return { offsets, features: Uint32Array.from(features) };
  });
}
