/**
 * Endings that mark a surname; each needs at least three letters before it. ی alone marks thousands
 * of surnames and as many adjectives, so it does not stand here.
 */
export const surnameSuffixes = [
  'زاده',
  'پور',
  'نژاد',
  'نیا',
  'فرد',
  'وند',
  'منش',
  'خواه',
  'لو',
  'یان',
  'دوست',
  'چی',
  'زادگان',
  'زهی',
  'مهر',
  'پناه',
  'اوغلو',
  'ف', // Russian ــ اف, ــ وف
  'سکی',
] as const;

/** Suffixes that a text may write apart: احمدی نژاد, رضایی منش. */
export const separateSurnameParts: ReadonlySet<string> = new Set([
  'زاده',
  'پور',
  'نژاد',
  'نیا',
  'فرد',
  'وند',
  'منش',
  'خواه',
  'لو',
  'مهر',
  'پناه',
  'تبار',
  'راد',
  'فر',
]);

/** Prefixes of surnames: پورمحمدی, ابوترابی, میرسلیم. */
export const surnamePrefixes = ['پور', 'ابو', 'میر', 'آل'] as const;
