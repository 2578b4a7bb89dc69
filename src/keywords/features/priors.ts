import type { FeatureGroup } from './feature-group.js';

/** How readily editors tag the phrase, and phrases that begin or end with its words. */
export const priors: FeatureGroup = {
  names: ['tagPhrase', 'tagFirst', 'tagLast'],
  read: ({ key, first, end }, { article: { words }, priors }) => {
    const prior = priors.of(key, words[first]?.key ?? '', words[end - 1]?.key ?? '');
    return [prior.phrase, prior.first, prior.last];
  },
};
