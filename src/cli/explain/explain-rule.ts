import type { RuleFacts } from '../../normalization/rule.js';
import type { Palette } from '../../reporters/palette.js';
import type { Language } from '../../reporters/wording/wording.js';
import { wordings } from '../../reporters/wording/wordings.js';
import type { RulePage } from './rule-page.js';

const words = {
  en: {
    severity: 'severity',
    finds: 'What it finds',
    why: 'Why',
    wrong: 'wrong',
    right: 'right',
    examples: 'Examples',
    leftAlone: 'Left alone',
    options: 'Options',
    notes: 'Notes',
    switchOff: 'Switch it off',
    switchOn: 'Switch it on',
    off: 'off by default',
  },
  fa: {
    severity: 'شدت',
    finds: 'چه می‌یابد',
    why: 'چرا',
    wrong: 'نادرست',
    right: 'درست',
    examples: 'مثال',
    leftAlone: 'دست نمی‌خورد',
    options: 'گزینه‌ها',
    notes: 'یادداشت',
    switchOff: 'خاموش کردن',
    switchOn: 'روشن کردن',
    off: 'در حالت پیش‌فرض خاموش',
  },
} as const;

/**
 * A rule for people: what it wants, why, what is wrong and what is right.
 *
 * @param texts what and why, in the language
 * @param english the English page, which has the examples
 */
export function explainRule(
  rule: RuleFacts,
  texts: RulePage,
  english: RulePage,
  language: Language,
  palette: Palette,
): string {
  const word = words[language];
  const part = (title: string, text: string): string =>
    text === '' ? '' : `\n${palette.label(title)}\n${indent(plain(text))}\n`;
  const examples = english.examples.map(([before = '', after = '', option = '']) => {
    const when = option === '' ? '' : `  (${plain(option)})`;
    return `${word.wrong}: ${plain(before)}\n${word.right}: ${plain(after)}${when}`;
  });
  const message = language === 'fa' ? rule.persian : rule.message;
  const severity = `${word.severity}: ${wordings[language].severities[rule.severity]}`;
  const grave = rule.isOptional === true ? `${severity} (${word.off})` : severity;
  return [
    `${palette.heading(rule.id)}  ${palette.faint(grave)}\n`,
    `${message}\n`,
    part(word.finds, texts.finds),
    part(word.why, texts.why),
    part(word.examples, examples.join('\n\n')),
    part(word.leftAlone, english.leftAlone.join('\n')),
    part(word.options, texts.options),
    part(word.notes, texts.notes),
    rule.isOptional === true
      ? part(word.switchOn, `--rule ${rule.id}=${rule.severity}`)
      : part(word.switchOff, `--rule ${rule.id}=off`),
  ].join('');
}

/** Markdown without its marks: code and links stand for what they hold. */
function plain(markdown: string): string {
  return markdown.replace(/`([^`\n]*)`/gu, '$1').replace(/\[([^[\]\n]*)\]\([^)\n]*\)/gu, '$1');
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gmu, '  ');
}
