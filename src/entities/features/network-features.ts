import { hashFeature } from '../../tagging/hash-feature.js';
import { Template } from './templates.js';
import type { WordFacts } from './word-facts.js';

/** Give `take` the hash of each feature of a word that the network knows words by. */
export function networkWordFeatures(
  { features }: WordFacts,
  take: (feature: number) => void,
): void {
  for (let i = 0; i < features.length; i += 2) {
    take(hashFeature(features[i] as number, features[i + 1] as number));
  }
}

/** Whether the network sees a feature of several words: not those that name the words. */
export function isNetworkContext(template: number): boolean {
  switch (template) {
    case Template.phrase:
    case Template.leftCue:
    case Template.quote:
    case Template.first:
    case Template.quantity:
    case Template.cueAndClass:
      return true;
    default:
      return false;
  }
}
