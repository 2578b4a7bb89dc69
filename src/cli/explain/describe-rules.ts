import { rules } from '../../normalization/rules.js';
import type { RuleDescription } from '../../reporters/findings/finding-reporter.js';
import { readEnglishPage } from './read-pages.js';
import { readPage } from './rule-page.js';

/** Every rule with its page, in the order in which they are applied. */
export function describeRules(): RuleDescription[] {
  return rules.map(({ id, severity, message, isOptional }) => {
    const page = readEnglishPage(id);
    const { finds, why } = readPage(page);
    return {
      id,
      severity,
      message,
      description: finds,
      reason: why,
      page,
      enabled: isOptional !== true,
    };
  });
}
