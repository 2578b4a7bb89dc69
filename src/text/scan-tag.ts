import { classOf, CharacterClass, Code, isWordCharacter } from './characters.js';

const underscore = 0x5f;
const dot = 0x2e;

/**
 * The end of the hashtag (`#…`) or handle (`@…`) whose mark stands at `start`, or `start` where
 * none does: the mark must not follow a word, and at least one letter (in a handle: letter, digit
 * or underscore) must follow it. ZWNJ may stand inside a hashtag, a dot inside a handle.
 */
export function scanTag(text: string, start: number, end = text.length): number {
  const mark = text.charCodeAt(start);
  const isHashtag = mark === 0x23;
  if (start > 0 && isWordCharacter(text.charCodeAt(start - 1))) return start;
  let i = start + 1;
  let letters = 0;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isWordCharacter(code)) {
      if (!isHashtag || (classOf(code) & CharacterClass.letter) !== 0) letters++;
      i++;
    } else if (
      code === (isHashtag ? Code.zwnj : dot) &&
      i > start + 1 &&
      isWordCharacter(i + 1 < end ? text.charCodeAt(i + 1) : Code.space)
    ) {
      i++;
    } else break;
  }
  while (isHashtag && i > start && text.charCodeAt(i - 1) === underscore) i--;
  return letters > 0 ? i : start;
}
