import { Role } from '../read-words.js';
import type { FeatureGroup } from './feature-group.js';

/** How the news at large uses a candidate: in headlines, again and again in one article. */
export const habits: FeatureGroup = {
  evidence: 'headline habit',
  names: ['titleRate', 'burst', 'wordTitleRate'],
  write: (rows, at, { first, end, traits }, { article: { words, titleRate } }) => {
    let sum = 0;
    let content = 0;
    for (let i = first; i < end; i++) {
      if (words[i]?.role !== Role.Content) continue;
      sum += titleRate[i] ?? 0;
      content++;
    }
    rows[at] = traits.inTitle;
    rows[at + 1] = traits.burst;
    rows[at + 2] = content === 0 ? 0 : sum / content;
  },
};
