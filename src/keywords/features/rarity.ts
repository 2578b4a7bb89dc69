import { Role } from '../read-words.js';
import type { FeatureGroup } from './feature-group.js';

/** Of a single word, and of a phrase that the news does not know. */
const association = { word: 0.5, unknown: -0.2 };

/**
 * How rare a candidate and its words are in the news, and how firmly its words belong together:
 * pointwise mutual information as a share of the greatest possible (Bouma 2009).
 */
export const rarity: FeatureGroup = {
  names: ['known', 'phraseIdf', 'meanIdf', 'leastIdf', 'greatestIdf', 'association', 'tfIdf'],
  read: ({ count, first, end, entry }, { article: { words, idf }, language: { background } }) => {
    let sum = 0;
    let least = Infinity;
    let greatest = 0;
    let content = 0;
    for (let i = first; i < end; i++) {
      if (words[i]?.role !== Role.Content) continue;
      const rare = idf[i] ?? 0;
      sum += rare;
      least = Math.min(least, rare);
      greatest = Math.max(greatest, rare);
      content++;
    }
    const known = entry >= 0;
    const phrase = background.idfAt(entry);
    const mean = content === 0 ? 0 : sum / content;
    const bond = known ? (sum - phrase) / Math.max(phrase, 1) / (content - 1) : association.unknown;
    return [
      known ? 1 : 0,
      phrase,
      mean,
      content === 0 ? 0 : least,
      greatest,
      content < 2 ? association.word : bond,
      count * (known ? phrase : mean + 1),
    ];
  },
};
