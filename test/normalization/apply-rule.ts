import type { NormalizeOptions } from '../../src/normalization/options.js';
import { normalize } from '../../src/normalization/normalize.js';
import { ruleIds } from '../../src/normalization/rules.js';

/** What one rule alone makes of a text. */
export function applyRule(
  id: string,
  text: string,
  options: Partial<NormalizeOptions> = {},
): string {
  const others = ruleIds.filter((other) => other !== id).map((other) => [other, 'off'] as const);
  const rules = { ...Object.fromEntries(others), [id]: 'warning' as const };
  return normalize(text, { ...options, rules }, null).text;
}
