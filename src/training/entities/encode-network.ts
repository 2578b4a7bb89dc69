import { contextFeatures } from '../../entities/features/context-features.js';
import { isNetworkContext, networkWordFeatures } from '../../entities/features/network-features.js';
import {
  wordFacts,
  type FeatureLanguage,
  type WordFacts,
} from '../../entities/features/word-facts.js';
import { placeTokens } from '../../entities/place-tokens.js';
import { findQuantities } from '../../entities/quantities/find-quantities.js';
import { Words } from '../../entities/words.js';
import type { Lemmatizer } from '../../morphology/lemmatizer.js';
import { hashFeature } from '../../tagging/hash-feature.js';
import type { TaggedSentence } from './read-conll.js';

/** A word form under one gazetteer: its key, and its features as hashes, the word itself first. */
export interface EncodedWord {
  readonly key: string;
  readonly features: Uint32Array;
}

/** A sentence: its words, and for each token the hashes of its features of several words. */
export interface EncodedForNetwork {
  readonly words: readonly EncodedWord[];
  readonly contexts: readonly (readonly number[])[];
}

/** What the network sees of sentences. */
export function encodeForNetwork(
  sentences: readonly TaggedSentence[],
  language: FeatureLanguage,
  lemmatizer: Lemmatizer,
): EncodedForNetwork[] {
  const cache = new Map<string, { facts: WordFacts; word: EncodedWord }>();
  const read = (text: string): { facts: WordFacts; word: EncodedWord } => {
    let found = cache.get(text);
    if (found === undefined) {
      const facts = wordFacts(text, language);
      const features: number[] = [];
      networkWordFeatures(facts, (feature) => features.push(feature));
      found = { facts, word: { key: facts.key, features: Uint32Array.from(features) } };
      cache.set(text, found);
    }
    return found;
  };
  return sentences.map(({ tokens }) => {
    const readings = tokens.map((token) => lemmatizer.analyze(token));
    const words = new Words(placeTokens(tokens), readings, [[0, tokens.length]]);
    const known = tokens.map(read);
    const quantities = findQuantities(words, 0, tokens.length);
    const contexts = tokens.map((): number[] => []);
    contextFeatures(
      words,
      known.map(({ facts }) => facts),
      language.gazetteer,
      quantities,
      0,
      tokens.length,
      (t, template, value) => {
        if (isNetworkContext(template)) contexts[t]?.push(hashFeature(template, value));
      },
    );
    return { words: known.map(({ word }) => word), contexts };
  });
}
