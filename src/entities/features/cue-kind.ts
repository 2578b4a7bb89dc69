import { agencies } from '../tables/agencies.js';
import { boundaryWords } from '../tables/boundary-words.js';
import { eventHeads } from '../tables/event-heads.js';
import { facilityHeads } from '../tables/facility-heads.js';
import { organisationHeads } from '../tables/organisation-heads.js';
import type { PhraseTable } from '../tables/phrase-table.js';
import { placeHeads } from '../tables/place-heads.js';
import { titles } from '../tables/titles.js';

/** The tables whose words are cues for names, in order of precedence. */
const tables: readonly PhraseTable<string>[] = [
  titles,
  organisationHeads,
  placeHeads,
  facilityHeads,
  eventHeads,
  agencies,
  boundaryWords,
];

/**
 * The number of the kind of cue that a word is (a title of office, a place's head, …); 0 for none. A
 * model is bound to the order of the tables and of their rows.
 */
export function cueKind(key: string): number {
  for (let i = 0; i < tables.length; i++) {
    const number = tables[i]?.kindNumber(key) ?? 0;
    if (number > 0) return i * 16 + number;
  }
  return 0;
}
