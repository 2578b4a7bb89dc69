import { Role } from '../read-words.js';
import type { FeatureGroup } from './feature-group.js';

/** Of a single word, and of a phrase that the news does not know. */
const association = { word: 0.5, unknown: -0.2 };

/**
 * How firmly the words of a candidate belong together in the news: pointwise mutual information as a
 * share of the greatest possible (Bouma 2009), and how often the news sets the phrase off.
 */
export const collocation: FeatureGroup = {
  evidence: 'collocation',
  names: ['association', 'opens', 'closes'],
  write: (
    rows,
    at,
    { first, end, entry, traits },
    { article: { words, idf }, language: { background } },
  ) => {
    let sum = 0;
    let content = 0;
    for (let i = first; i < end; i++) {
      if (words[i]?.role !== Role.Content) continue;
      sum += idf[i] ?? 0;
      content++;
    }
    const phrase = background.idfAt(entry);
    const bond =
      entry < 0 ? association.unknown : (sum - phrase) / Math.max(phrase, 1) / (content - 1);
    rows[at] = content < 2 ? association.word : bond;
    rows[at + 1] = traits.opens;
    rows[at + 2] = traits.closes;
  },
};
