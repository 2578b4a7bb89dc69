import { ruleSettings, type RuleSetting } from '../../normalization/options.js';

/** What a rule is set to; `warn` is short for `warning`. Null for anything else. */
export function readSetting(value: string): RuleSetting | null {
  const setting = value === 'warn' ? 'warning' : value;
  return ruleSettings.find((known) => known === setting) ?? null;
}
