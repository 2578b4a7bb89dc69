import { foldWord } from '../../entities/fold-word.js';

/** The words of a name in one spelling; ZWNJ parts them as a space does. */
export function nameWords(name: string): readonly string[] {
  return name.split(/[\s\u200c]+/u).flatMap((word) => foldWord(word) || []);
}
