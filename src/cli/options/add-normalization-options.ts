import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  defaultOptions,
  optionValues,
  ruleSettings,
  type NormalizeOptions,
  type RuleSetting,
} from '../../normalization/options.js';

type Choice = keyof typeof optionValues;

/** The options with a fixed choice of values: flag and what it is about. */
const choices: readonly (readonly [Choice, flag: string, description: string])[] = [
  ['spacing', '--spacing', 'restore ZWNJ and spaces: not, only the sure cases, or all'],
  ['digits', '--digits', 'the digits of Persian text'],
  ['diacritics', '--diacritics', 'keep diacritics, only tanvin, or none'],
  ['hehYeh', '--heh-yeh', 'ezafe behind a silent heh: خانهٔ or خانه‌ی'],
  ['tehMarbuta', '--teh-marbuta', 'ة as Persian spells it, or always ه'],
  ['ellipsis', '--ellipsis', 'three dots as one character or as three'],
];

/** The options that say how a text is normalized. */
export function addNormalizationOptions(command: Command): Command {
  command.optionsGroup('Normalization options:');
  for (const [name, flag, description] of choices) {
    command.addOption(
      new Option(`${flag} <${name === 'spacing' ? 'level' : 'form'}>`, description)
        .choices(optionValues[name])
        .default(defaultOptions[name]),
    );
  }
  return command
    .option('--spacing-threshold <margin>', 'how sure a spacing change must be (log-odds)', number)
    .option(
      '--orthography <convention=form>',
      'spell one thing otherwise, for example plural=joined (see docs/orthography.md); repeatable',
      orthography,
    )
    .option('--rule <id=setting>', `set a rule to ${ruleSettings.join(', ')}; repeatable`, rule);
}

/** The normalization options among the parsed ones. */
export function normalizationOptions(flags: Readonly<Record<string, unknown>>): NormalizeOptions {
  const { rule: rules = {}, orthography: spelled = {}, spacingThreshold } = flags;
  const chosen = Object.fromEntries(choices.map(([name]) => [name, flags[name]]));
  return {
    ...defaultOptions,
    ...chosen,
    orthography: spelled as NormalizeOptions['orthography'],
    rules: rules as NormalizeOptions['rules'],
    ...(typeof spacingThreshold === 'number' && { spacingThreshold }),
  };
}

function number(value: string): number {
  const result = Number(value);
  if (value.trim() !== '' && Number.isFinite(result)) return result;
  throw new InvalidArgumentError('It must be a number.');
}

/** Conventions and forms are checked where all options are. */
function orthography(
  value: string,
  before: NormalizeOptions['orthography'] = {},
): NormalizeOptions['orthography'] {
  const [convention = '', form = ''] = value.split('=');
  if (convention !== '' && form !== '') return { ...before, [convention]: form };
  throw new InvalidArgumentError('Write it as convention=form, for example plural=joined.');
}

function rule(value: string, before: NormalizeOptions['rules'] = {}): NormalizeOptions['rules'] {
  const [id = '', setting = ''] = value.split('=');
  if (id !== '' && isSetting(setting)) return { ...before, [id]: setting };
  throw new InvalidArgumentError(`Write it as id=setting, for example arabic-yeh=off.`);
}

function isSetting(value: string): value is RuleSetting {
  return (ruleSettings as readonly string[]).includes(value);
}
