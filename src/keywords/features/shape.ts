import { tags } from '../../morphology/tags.js';
import { Role } from '../read-words.js';
import type { FeatureGroup } from './feature-group.js';

/** What a candidate is made of. */
export const shape: FeatureGroup = {
  names: [
    'length',
    'letters',
    'inner',
    'number',
    'latin',
    'firstNoun',
    'lastNoun',
    'lastAdjective',
    'lastUnknown',
    'firstIsNoun',
    'lastIsNoun',
    'lastIsAdjective',
    'lastIsName',
    'lastPlural',
    'lastInflected',
    'lastEzafe',
  ],
  read: ({ first, end }, { article: { words, document }, language: { lexicon } }) => {
    let letters = 0;
    let inner = 0;
    let number = 0;
    let latin = 0;
    for (let i = first; i < end; i++) {
      const word = words[i];
      letters += word?.key.length ?? 0;
      if (word?.role === Role.Inner) inner = 1;
      if (word?.role === Role.Number) number = 1;
      if (document.tokens[i]?.kind === 'latin') latin = 1;
    }
    const firstTags = lexicon.tags(document.tokens[first]?.text ?? '');
    const last = document.tokens[end - 1]?.text ?? '';
    const lastTags = lexicon.tags(last);
    const firstPart = words[first]?.analysis?.pos;
    const lastPart = words[end - 1]?.analysis?.pos;
    const analysis = words[end - 1]?.analysis ?? null;
    return [
      end - first,
      letters,
      inner,
      number,
      latin,
      (firstTags & tags.noun) === 0 ? 0 : 1,
      (lastTags & tags.noun) === 0 ? 0 : 1,
      (lastTags & tags.adjective) === 0 ? 0 : 1,
      lastTags === 0 ? 1 : 0,
      firstPart === 'NOUN' ? 1 : 0,
      lastPart === 'NOUN' ? 1 : 0,
      lastPart === 'ADJ' ? 1 : 0,
      lastPart === 'PROPN' ? 1 : 0,
      analysis?.plural === true ? 1 : 0,
      analysis === null || analysis.lemma === last ? 0 : 1,
      analysis?.ezafe === true ? 1 : 0,
    ];
  },
};
