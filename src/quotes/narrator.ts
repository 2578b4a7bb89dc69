import { foldTable } from '../entities/fold-word.js';
import { LetterTrie } from './cues/letter-trie.js';
import type { Reading } from './reading.js';

/**
 * The reporter's own voice: what a sentence opens with that no speaker says any more. Such a
 * sentence ends a running quotation.
 */
const phrases = `
گفتنی است|شایان ذکر است|شایان گفتن است|لازم به ذکر است|لازم به یادآوری است|قابل ذکر است|قابل توجه است که|لازم به توضیح است|یادآور می شود|خاطرنشان می شود|یادآوری می شود
به گزارش|بنا بر این گزارش|بنابر این گزارش|بر اساس این گزارش|براساس این گزارش|طبق این گزارش|این گزارش حاکی است|این گزارش می افزاید|این خبر حاکی است|بنا بر گزارش
در پایان این نشست|در پایان این مراسم|در پایان این جلسه|در پایان این دیدار|در پایان مراسم|در پایان جلسه|در پایان نشست|در ادامه این نشست|در ادامه این مراسم|در ادامه این جلسه|در ادامه این دیدار|در ادامه مراسم|در ادامه جلسه|در ادامه نشست|در حاشیه این
انتهای پیام|پایان پیام|انتهای خبر|پایان خبر|تاریخ انتشار|کد خبر|بیشتر بخوانید|خبرنگار:|لینک کوتاه
وی|نامبرده
`;

/** What the reporter opens a paragraph with, while a speaker may open a sentence so. */
const settings = `
در این نشست|در این مراسم|در این جلسه|در این دیدار|در این همایش|در این آیین|همچنین در این|همچنین این
`;

let openers: LetterTrie<'always' | 'paragraph'> | undefined;

/** Whether the reporter speaks in the sentence, or the paragraph, that begins at a token. */
export function isNarrated(
  reading: Reading,
  first: number,
  what: 'sentence' | 'paragraph',
): boolean {
  openers ??= readOpeners();
  let found = null as 'always' | 'paragraph' | null;
  openers.match(reading, { token: first, letter: 0 }, (kind, { token, letter }) => {
    if (letter === reading.word(token).length) found = kind;
  });
  return found === 'always' || (found === 'paragraph' && what === 'paragraph');
}

function readOpeners(): LetterTrie<'always' | 'paragraph'> {
  const trie = new LetterTrie<'always' | 'paragraph'>();
  for (const phrase of foldTable(phrases).split(/[|\n]/)) if (phrase) trie.add(phrase, 'always');
  for (const phrase of foldTable(settings).split(/[|\n]/))
    if (phrase) trie.add(phrase, 'paragraph');
  return trie;
}
