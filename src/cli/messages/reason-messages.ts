/** Why the spacing of a word was changed, in Persian, by what a finding says in English. */
export const reasonMessages: Readonly<Record<string, string>> = {
  'ZWNJ inside a word: {0}': 'نیم‌فاصله درون واژه: {0}',
  'space inside a word: {0}': 'فاصله درون واژه: {0}',
  'ZWNJ where a space belongs: {0}': 'نیم‌فاصله به جای فاصله: {0}',
  'words run together: {0}': 'واژه‌های به‌هم‌چسبیده: {0}',
  'abbreviation {0}': 'کوته‌نوشت {0}',
  'suffix {0}': 'پسوند {0}',
  'prefix {0}': 'پیشوند {0}',
  'compound known as {0}': 'ترکیب شناخته‌شدهٔ {0}',
  'compound {0}': 'ترکیب {0}',
};
