/**
 * Phrases that look like cues and are none; the longest phrase at a place wins, so these shut out
 * the cue inside them. Compounds of گفتن that quote nothing («تبریک گفت») stand in the table of cues.
 */
export const blockedPhrases: readonly string[] = [
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
