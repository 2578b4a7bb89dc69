import type { RuleFacts } from './rule.js';
import type { SpacingRestorer } from './spacing/spacing-restorer.js';

/** What the rules need of the restorer: the changes, and which words there are. */
export type RestoresSpacing = Pick<SpacingRestorer, 'restore'> &
  Partial<Pick<SpacingRestorer, 'attests'>>;

/**
 * ZWNJ and spaces between letters. What is wrong with them the spacing restorer finds; here it has
 * its name and its words.
 */
export const spacingRule: RuleFacts = {
  id: 'spacing',
  severity: 'warning',
  message: 'A space or ZWNJ between letters is missing, superfluous or the wrong one of the two.',
  persian: 'فاصله یا نیم‌فاصله‌ای میان حروف جا افتاده، زیادی است یا به جای دیگری آمده است.',
};
