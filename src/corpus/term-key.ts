import { wordKey } from '../keywords/word-key.js';

/** The key under which the spellings of a keyword meet; it is that of the background, too. */
export function termKey(text: string): string {
  return text.split(' ').map(wordKey).join('');
}
