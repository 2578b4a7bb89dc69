import type { FeatureGroup } from './feature-group.js';

/** How often a candidate stands in the article, and over how much of it. */
export const frequency: FeatureGroup = {
  evidence: 'frequency',
  names: ['count', 'sentenceShare', 'articleLength'],
  write: (rows, at, { places, count }, { article: { document, words, sentences } }) => {
    let held = 0;
    let last = -1;
    for (let i = 0; i < places.length; i += 2) {
      const sentence = sentences[places[i] ?? 0] ?? 0;
      if (sentence !== last) held++;
      last = sentence;
    }
    rows[at] = Math.log1p(count);
    rows[at + 1] = held / (document.sentences.length + 1);
    rows[at + 2] = Math.log1p(words.length);
  },
};
