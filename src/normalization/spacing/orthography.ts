/**
 * Conventions on which agencies and the Academy differ, or in which both forms are right. The first
 * value of each is the product's own: what the restorer writes and leaves.
 */
export const orthographyValues = {
  /** کتاب‌ها, or کتابها. */
  plural: ['zwnj', 'joined'],
  /** As written, بزرگ‌تر, or بزرگتر. */
  comparative: ['keep', 'zwnj', 'joined'],
  /** As written, آن‌ها, or آنها. */
  demonstrative: ['keep', 'zwnj', 'joined'],
  /** As written, این‌که, اینکه, or این که. */
  conjunction: ['keep', 'zwnj', 'joined', 'apart'],
  /** As written, هم‌زمان, or همزمان. */
  ham: ['keep', 'zwnj', 'joined'],
  /** As written, به عنوان, or به‌عنوان. */
  preposition: ['keep', 'apart', 'zwnj'],
  /** As written, شده است, or شده‌است. */
  auxiliary: ['keep', 'apart', 'zwnj'],
} as const;

/** How a text is spelled where there is a choice. */
export type Orthography = {
  readonly [
    Convention in keyof typeof orthographyValues
  ]: (typeof orthographyValues)[Convention][number];
};
