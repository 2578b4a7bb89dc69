import type { Finding } from '../document.js';
import type { Replacement } from './change-list.js';
import type { NormalizeOptions } from './options.js';
import { ruleById } from './rules.js';
import { settingOf } from './setting-of.js';

/** A replacement as it is told to people: with its rule's words, as grave as the options have it. */
export function toFinding(replacement: Replacement, options: NormalizeOptions): Finding {
  const { start, end, credit } = replacement;
  const rule = ruleById(credit.rule);
  const setting = settingOf(rule, options);
  return {
    rule: rule.id,
    severity: setting === 'off' ? rule.severity : setting,
    start,
    end,
    replacement: replacement.replacement,
    message: rule.message,
    ...(credit.reason === undefined ? {} : { reason: credit.reason }),
    ...(credit.margin === undefined ? {} : { margin: credit.margin }),
  };
}
