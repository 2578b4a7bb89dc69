import type { Lexicon } from '../../morphology/lexicon.js';
import type { Gazetteer } from '../gazetteer.js';
import type { Words } from '../words.js';
import { chooseSpans } from './choose-spans.js';
import { findOrganisations } from './find-organisations.js';
import { findPeople } from './find-people.js';
import { findPlaces } from './find-places.js';
import type { NameSpan } from './name-span.js';

/** All names in a text by rule, sentence by sentence; they do not overlap. */
export function findNames(words: Words, gazetteer: Gazetteer, lexicon: Lexicon): NameSpan[] {
  return words.sentences.flatMap(([first, end]) =>
    chooseSpans([
      ...findPeople(words, gazetteer, lexicon, first, end),
      ...findOrganisations(words, gazetteer, first, end),
      ...findPlaces(words, gazetteer, first, end),
    ]),
  );
}
