import { Role } from '../read-words.js';
import type { FeatureGroup } from './feature-group.js';

/** How the news at large uses a candidate: as a whole phrase, in headlines, again and again. */
export const habits: FeatureGroup = {
  names: ['opens', 'closes', 'titleRate', 'burst', 'wordTitleRate'],
  read: ({ first, end, entry }, { article: { words, titleRate }, language: { background } }) => {
    let sum = 0;
    let content = 0;
    for (let i = first; i < end; i++) {
      if (words[i]?.role !== Role.Content) continue;
      sum += titleRate[i] ?? 0;
      content++;
    }
    const { opens, closes, inTitle, burst } = background.traits(entry);
    return [opens, closes, inTitle, burst, content === 0 ? 0 : sum / content];
  },
};
