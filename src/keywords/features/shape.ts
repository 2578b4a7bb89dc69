import { tags } from '../../morphology/tags.js';
import { Role } from '../read-words.js';
import type { FeatureGroup } from './feature-group.js';

/** What a candidate is made of. */
export const shape: FeatureGroup = {
  evidence: 'form',
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
  write: (rows, at, { first, end }, { article: { words, document, tags: bits } }) => {
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
    const firstTags = bits[first] ?? 0;
    const last = document.tokens[end - 1]?.text ?? '';
    const lastTags = bits[end - 1] ?? 0;
    const firstPart = words[first]?.analysis?.pos;
    const lastPart = words[end - 1]?.analysis?.pos;
    const analysis = words[end - 1]?.analysis ?? null;
    rows[at] = end - first;
    rows[at + 1] = letters;
    rows[at + 2] = inner;
    rows[at + 3] = number;
    rows[at + 4] = latin;
    rows[at + 5] = (firstTags & tags.noun) === 0 ? 0 : 1;
    rows[at + 6] = (lastTags & tags.noun) === 0 ? 0 : 1;
    rows[at + 7] = (lastTags & tags.adjective) === 0 ? 0 : 1;
    rows[at + 8] = lastTags === 0 ? 1 : 0;
    rows[at + 9] = firstPart === 'NOUN' ? 1 : 0;
    rows[at + 10] = lastPart === 'NOUN' ? 1 : 0;
    rows[at + 11] = lastPart === 'ADJ' ? 1 : 0;
    rows[at + 12] = lastPart === 'PROPN' ? 1 : 0;
    rows[at + 13] = analysis?.plural === true ? 1 : 0;
    rows[at + 14] = analysis === null || analysis.lemma === last ? 0 : 1;
    rows[at + 15] = analysis?.ezafe === true ? 1 : 0;
  },
};
