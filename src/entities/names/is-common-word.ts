import type { Lexicon } from '../../morphology/lexicon.js';
import { tags } from '../../morphology/tags.js';

/** From this frequency bucket of the lexicon on, a dictionary's word is common. */
const common = 9;

/** Whether a word that may be a name is a common word too, and no given name. */
export function isCommonWord(lexicon: Lexicon, word: string): boolean {
  const set = lexicon.tags(word);
  return (
    (set & tags.dictionary) !== 0 &&
    (set & tags.givenName) === 0 &&
    lexicon.frequency(word) >= common
  );
}
