import { foldWord } from '../entities/fold-word.js';
import { LetterTrie } from './cues/letter-trie.js';
import type { Reading } from './reading.js';

/**
 * The reporter's own voice: what a sentence opens with that no speaker says any more. Such a
 * sentence ends a running quotation.
 */
const phrases = `
گفتنی است|شایان ذکر است|شایان گفتن است|لازم به ذکر است|لازم به یادآوری است|قابل ذکر است|قابل توجه است که|لازم به توضیح است|یادآور می شود|خاطرنشان می شود|یادآوری می شود
به گزارش|بنا بر این گزارش|بنابر این گزارش|بر اساس این گزارش|براساس این گزارش|طبق این گزارش|این گزارش حاکی است|این گزارش می افزاید|این خبر حاکی است|بنا بر گزارش
در این نشست|در این مراسم|در این جلسه|در این دیدار|در این همایش|در این آیین|در پایان این نشست|در پایان این مراسم|در پایان این جلسه|در پایان این دیدار|در پایان مراسم|در پایان جلسه|در پایان نشست|در ادامه این نشست|در ادامه این مراسم|در ادامه این جلسه|در ادامه این دیدار|در ادامه مراسم|در ادامه جلسه|در ادامه نشست|در حاشیه این
انتهای پیام|پایان پیام|انتهای خبر|پایان خبر|تاریخ انتشار|کد خبر|بیشتر بخوانید|خبرنگار:|لینک کوتاه
وی|نامبرده
`;

/** Sentences that a speaker may open so too if it goes on to say «we»: «در این جلسه تصمیم گرفتیم». */
const settings = 'در ';

let openers: LetterTrie<string> | undefined;

/**
 * Whether the reporter speaks in the sentence that begins at a token.
 *
 * @param isFirstPerson whether the sentence speaks of «I» or «we»
 */
export function isNarrated(reading: Reading, first: number, isFirstPerson: () => boolean): boolean {
  if (openers === undefined) {
    openers = new LetterTrie();
    for (const phrase of phrases.split(/[|\n]/)) if (phrase) openers.add(foldWord(phrase), phrase);
  }
  let found = null as string | null;
  openers.match(reading, { token: first, letter: 0 }, (phrase, { token, letter }) => {
    if (letter === reading.folded[token]?.length) found = phrase;
  });
  if (found === null) return false;
  return !found.startsWith(settings) || !isFirstPerson();
}
