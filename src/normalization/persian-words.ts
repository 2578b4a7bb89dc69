import { Code, isArabicLetter, isDiacritic } from '../text/characters.js';

/** No word is longer; what looks at the word around a place never looks farther. */
const longestWord = 40;

/**
 * Endings that are written on to a closing bracket, a quotation or a foreign word: «ایران»ی, PDFها,
 * (ع)ها, «خانه»ام, ۲۱ام.
 */
const endings =
  ' ی ها های هایی هایم هایت هایش هایمان هایتان هایشان ای ام ات اش ایم اید اند یم ید ند مان تان شان م ت ش تر ترین مین امین گانه ';

/** A letter of the Arabic script, kashida left out. */
export function isPersianLetter(code: number): boolean {
  return code >= 0x0600 && code !== Code.kashida && isArabicLetter(code);
}

/** Letter or diacritic of the Arabic script, or ZWNJ: what a Persian word is made of. */
export function isPersianWordPart(code: number): boolean {
  return code >= 0x0600 && (isArabicLetter(code) || isDiacritic(code) || code === Code.zwnj);
}

/** How many letters of a Persian word end at `end`; counting stops at `most`. */
export function lettersBefore(text: string, end: number, most: number): number {
  let letters = 0;
  for (let i = end - 1; i >= 0 && i >= end - longestWord && letters < most; i--) {
    const code = text.charCodeAt(i);
    if (!isPersianWordPart(code)) break;
    if (isPersianLetter(code)) letters++;
  }
  return letters;
}

/** How many letters of a Persian word begin at `start`; counting stops at `most`. */
export function lettersAfter(text: string, start: number, most: number): number {
  let letters = 0;
  for (let i = start; i < text.length && i < start + longestWord && letters < most; i++) {
    const code = text.charCodeAt(i);
    if (!isPersianWordPart(code)) break;
    if (isPersianLetter(code)) letters++;
  }
  return letters;
}

/** The Persian word that begins at `start`, at most forty characters of it. */
export function wordAfter(text: string, start: number): string {
  let end = start;
  while (
    end < text.length &&
    end < start + longestWord &&
    isPersianWordPart(text.charCodeAt(end))
  ) {
    end++;
  }
  return text.slice(start, end);
}

/** The Persian word that ends at `end`, at most forty characters of it. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && start > end - longestWord && isPersianWordPart(text.charCodeAt(start - 1))) {
    start--;
  }
  return text.slice(start, end);
}

/** Whether the word that begins at `start` is an ending, and nothing else. */
export function isEnding(text: string, start: number): boolean {
  return isEndingWord(wordAfter(text, start));
}

/** Whether a word, or a piece of one, is an ending. */
export function isEndingWord(word: string): boolean {
  return word !== '' && endings.includes(` ${word} `);
}

/** The last character before `end` that is no diacritic; 0 where the text begins. */
export function baseBefore(text: string, end: number): number {
  let i = end - 1;
  while (i >= 0 && isDiacritic(text.charCodeAt(i))) i--;
  return i < 0 ? 0 : text.charCodeAt(i);
}

/** The character at `offset`, a space beyond either end: there words end too. */
export function codeAt(text: string, offset: number): number {
  return offset >= 0 && offset < text.length ? text.charCodeAt(offset) : Code.space;
}
