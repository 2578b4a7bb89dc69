import type { NormalizeOptions, RuleSetting } from './options.js';
import type { RuleFacts } from './rule.js';

/** Whether a rule is off, or how grave its findings are. */
export function settingOf(
  { id, severity, isOptional }: RuleFacts,
  { rules }: NormalizeOptions,
): RuleSetting {
  return rules[id] ?? (isOptional === true ? 'off' : severity);
}
