import { CharacterClass, classOf, isArabicLetter, isDigit } from '../text/characters.js';

/** What stands inside a Latin word between letters or digits: iPhone-12, U.S, AT&T, O'Neill. */
const connectors = "._-'\u2019&";
const dot = 0x2e;

/**
 * The end of the word in another script than the Arabic one that begins at `start`. The full stop of
 * an abbreviation of single letters (U.S.) belongs to it.
 */
export function scanLatinToken(text: string, start: number, end: number): number {
  let i = start;
  let partStart = start;
  let isDotted = true;
  let dots = 0;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (isPart(code)) {
      i++;
      continue;
    }
    if (!connectors.includes(text.charAt(i)) || i === start) break;
    if (code === dot && i - partStart === 1) dots++;
    else isDotted = false;
    if (i + 1 >= end || !isPart(text.charCodeAt(i + 1))) break;
    partStart = i + 1;
    i++;
  }
  const keepsDot = isDotted && dots >= 2 && i < end && text.charCodeAt(i) === dot;
  return keepsDot ? i + 1 : i;
}

function isPart(code: number): boolean {
  if (isArabicLetter(code)) return false;
  const word = CharacterClass.letter | CharacterClass.mark;
  return (classOf(code) & word) !== 0 || isDigit(code);
}
