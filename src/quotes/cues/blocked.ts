import { conjugate } from './conjugate.js';

/**
 * Phrases that look like cues and are none, folded; the longest phrase at a place wins, so these
 * shut out the cue inside them.
 */
export const blockedPhrases = (): readonly string[] => [
  // compounds of گفتن that say what was done, not what was said
  ...'سخن تبریک تسلیت لبیک ترک تهنیت خوشامد خیرمقدم خیر مقدم خوش امد خوش آمد بدرود وداع شکر ناسزا دروغ شعر اذان آفرین درود'
    .split(' ')
    .flatMap((noun) => conjugate('گفتن').map(({ letters }) => `${noun} ${letters}`)),
  // the reporter's own voice
  'گفتنی است',
  'شایان گفتن است',
  'باید گفت',
  // other senses of a compound
  'به کار خود ادامه داد',
  'به راه خود ادامه داد',
  'از دست داد',
  'مورد اشاره',
];

/** Words behind which a past stem is an infinitive: «باید گفت», «می‌توان افزود», «خواهد گفت». */
export const modals: ReadonlySet<string> = new Set([
  ...['باید', 'نباید', 'میتوان', 'نمیتوان', 'بتوان', 'نتوان', 'میبایست'],
  ...['بایست', 'بایستی', 'خواهد', 'خواهند', 'نخواهد', 'نخواهند'],
]);
