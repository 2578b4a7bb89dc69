import type { FeatureGroup } from './feature-group.js';

/** How often a candidate stands in the article, and over how much of it. */
export const frequency: FeatureGroup = {
  names: ['count', 'sentenceShare', 'articleLength'],
  read: ({ places, count }, { article: { document, words, sentences } }) => {
    let held = 0;
    let last = -1;
    for (let i = 0; i < places.length; i += 2) {
      const sentence = sentences[places[i] ?? 0] ?? 0;
      if (sentence !== last) held++;
      last = sentence;
    }
    return [Math.log1p(count), held / (document.sentences.length + 1), Math.log1p(words.length)];
  },
};
