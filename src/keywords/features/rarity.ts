import { Role } from '../read-words.js';
import type { FeatureGroup } from './feature-group.js';

/** How rare a candidate and its words are in the news. */
export const rarity: FeatureGroup = {
  evidence: 'rarity',
  names: ['known', 'phraseIdf', 'meanIdf', 'leastIdf', 'greatestIdf', 'tfIdf'],
  write: (
    rows,
    at,
    { count, first, end, entry },
    { article: { words, idf }, language: { background } },
  ) => {
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
    rows[at] = known ? 1 : 0;
    rows[at + 1] = phrase;
    rows[at + 2] = mean;
    rows[at + 3] = content === 0 ? 0 : least;
    rows[at + 4] = greatest;
    rows[at + 5] = count * (known ? phrase : mean + 1);
  },
};
