import type { FeatureGroup } from './feature-group.js';

/** How readily editors tag the phrase, and phrases that begin or end with its words. */
export const priors: FeatureGroup = {
  evidence: 'tag habit',
  names: ['tagPhrase', 'tagFirst', 'tagLast'],
  write: (rows, at, { key, first, end }, { article: { words }, priors }) => {
    const prior = priors.of(key, words[first]?.key ?? '', words[end - 1]?.key ?? '');
    rows[at] = prior.phrase;
    rows[at + 1] = prior.first;
    rows[at + 2] = prior.last;
  },
};
