import { CharacterClass, classOf } from './characters.js';

/** What joins the parts of one word: . _ - ' ’ & / + : AT&T, TCP/IP, Node.js, iPhone-12, O'Neill. */
const connectors = "._-'\u2019&/+";
const longestGap = 3;

/** A word has its first letter within so many characters; the bound keeps a failed look short. */
const longestLead = 64;

/** A letter of a script other than the Arabic one. */
export function isForeignLetter(code: number): boolean {
  const bits = classOf(code);
  return (bits & CharacterClass.letter) !== 0 && (bits & CharacterClass.arabic) === 0;
}

/**
 * The end of the run of foreign letters, ASCII digits and marks that begins at `start`, with single
 * connectors inside; `start` where no letter is in it.
 */
export function scanLatinWord(text: string, start: number, end = text.length): number {
  let i = start;
  let letters = 0;
  while (i < end) {
    if (letters === 0 && i - start > longestLead) return start;
    const code = text.charCodeAt(i);
    if (isForeignLetter(code)) letters++;
    else if (!isWordPart(code)) {
      const joined = i > start && i + 1 < end && connectors.includes(text.charAt(i));
      const next = joined ? text.charCodeAt(i + 1) : 0;
      if (!joined || !(isForeignLetter(next) || isAsciiDigit(next))) break;
    }
    i++;
  }
  return letters > 0 ? i : start;
}

/** Whether `[start, end)` may stand between two words of one Latin phrase: one space, or punctuation with one. */
export function isLatinGap(text: string, start: number, end: number): boolean {
  if (end === start || end - start > longestGap) return false;
  let spaces = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x20) spaces++;
    else if (!"&,.;:!?/+-\u2013\u2014'\u2019".includes(text.charAt(i))) return false;
  }
  return spaces < 2 || text.charCodeAt(start) === 0x20;
}

function isWordPart(code: number): boolean {
  if (isAsciiDigit(code)) return true;
  const bits = classOf(code);
  return (bits & CharacterClass.mark) !== 0 && (bits & CharacterClass.arabic) === 0;
}

function isAsciiDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
