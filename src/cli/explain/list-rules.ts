import type { RuleFacts } from '../../normalization/rule.js';
import type { Palette } from '../../reporters/palette.js';
import type { Language } from './explain-rule.js';

/** The rules, a line each: id, severity, and what is wrong. */
export function listRules(
  rules: readonly RuleFacts[],
  language: Language,
  palette: Palette,
): string {
  const widest = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, message, persian }) => {
      const name = palette.name(id.padEnd(widest));
      const grave = palette[severity](severity.padEnd('warning'.length));
      return `${name}  ${grave}  ${language === 'fa' ? persian : message}\n`;
    })
    .join('');
}
