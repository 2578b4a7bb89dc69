import { isPersianWordPart } from './persian-words.js';

const longestWord = 40;

/**
 * Whether the word around `offset` carries vowel marks as verses of the Quran and Arabic prayers
 * do: two or more of fatha, damma, kasra, sukun and dagger alef. Such text is quoted letter by
 * letter.
 */
export function isVocalized(text: string, offset: number): boolean {
  let marks = 0;
  for (let i = offset - 1; i >= 0 && i >= offset - longestWord; i--) {
    const code = text.charCodeAt(i);
    if (!isPersianWordPart(code)) break;
    if (isVowelMark(code)) marks++;
  }
  for (let i = offset; i < text.length && i < offset + longestWord && marks < 2; i++) {
    const code = text.charCodeAt(i);
    if (!isPersianWordPart(code)) break;
    if (isVowelMark(code)) marks++;
  }
  return marks >= 2;
}

function isVowelMark(code: number): boolean {
  return (code >= 0x064e && code <= 0x0650) || code === 0x0652 || code === 0x0670;
}
