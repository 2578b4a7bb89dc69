import type { Rule } from './rule.js';

/**
 * ZWNJ and spaces between letters. What it finds comes from the spacing restorer, behind all other
 * rules; here it has its name and its words.
 */
export const spacingRule: Rule = {
  id: 'spacing',
  severity: 'warning',
  message: 'A space or ZWNJ between letters is missing, superfluous or the wrong one of the two.',
  persian: 'فاصله یا نیم‌فاصله‌ای میان حروف جا افتاده، زیادی است یا به جای دیگری آمده است.',
  characters: /[\u0622-\u06CC]/,
  find: () => [],
};
