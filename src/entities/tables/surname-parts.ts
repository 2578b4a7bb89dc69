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
