import type { Reading, Stretch } from './reading.js';

/** Words by which a speaker speaks of himself. */
const words: ReadonlySet<string> = new Set(
  'من ما بنده اینجانب خودم خودمان کردم گفتم بودم داشتم شدم رفتم دیدم گرفتم خواستم دارم هستم دادم نیستم ندارم نکردم نبودم نشدم'.split(
    ' ',
  ),
);

/** Verbs that end like the first person and are none. */
const lookalikes: ReadonlySet<string> = new Set(
  'تقدیم تسلیم تعلیم ترمیم تنظیم تعمیم تقسیم تصمیم حریم کریم رحیم قدیم عظیم مستقیم نسیم سلیم ابراهیم رژیم تیم سیم نیم بیم ملایم جرایم علایم دایم تحریم مقیم وخیم تفهیم تکریم ضمیمه اقلیم دیم پریم صمیم مفاهیم مراسم'.split(
    ' ',
  ),
);

/**
 * Whether the words of a stretch are somebody's own: «ما», «بنده», verbs in ‑یم or می…م. What stands
 * in quotation marks does not count.
 */
export function isFirstPerson(reading: Reading, { first, end }: Stretch): boolean {
  for (let i = first; i < end; i++) {
    const close = reading.partner[i] ?? -1;
    if (close > i && close < end) i = close;
    else if (isOwnWord(reading.folded[i] ?? '')) return true;
  }
  return false;
}

function isOwnWord(word: string): boolean {
  if (words.has(word)) return true;
  if (word.length < 5 || lookalikes.has(word)) return false;
  if (/^ن?می.+[^یا]م$/.test(word) || /^ن?می.+یم$/.test(word)) return true;
  return /(?:[تدنی]|ها|ست)یم$/.test(word);
}
