import type { RuleFacts } from '../../normalization/rule.js';
import type { Palette } from '../../reporters/palette.js';
import type { Language } from '../../reporters/wording/wording.js';
import { wordings } from '../../reporters/wording/wordings.js';

/** The rules, a line each: id, severity (or `off`), and what is wrong. */
export function listRules(
  rules: readonly RuleFacts[],
  language: Language,
  palette: Palette,
): string {
  const { severities, off } = wordings[language];
  const widestSetting = Math.max(
    ...[off, ...Object.values(severities)].map(({ length }) => length),
  );
  const widest = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, isOptional, message, persian }) => {
      const name = palette.name(id.padEnd(widest));
      const setting = (isOptional === true ? off : severities[severity]).padEnd(widestSetting);
      const grave = isOptional === true ? palette.faint(setting) : palette[severity](setting);
      return `${name}  ${grave}  ${language === 'fa' ? persian : message}\n`;
    })
    .join('');
}
