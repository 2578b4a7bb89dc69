import { InvalidArgumentError, Option, type Command } from 'commander';
import {
  defaultOptions,
  optionValues,
  type NormalizeOptions,
} from '../../normalization/options.js';
import { readSetting } from './read-setting.js';

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

/**
 * The options that say how a text is normalized. They have no default values of their own, so that
 * a configuration file counts where nothing is given.
 *
 * @param defaults what is told as the default
 */
export function addNormalizationOptions(
  command: Command,
  defaults: Partial<NormalizeOptions> = {},
): Command {
  command.optionsGroup('Normalization options:');
  for (const [name, flag, description] of choices) {
    const usual = defaults[name] ?? defaultOptions[name];
    const form = `${flag} <${name === 'spacing' ? 'level' : 'form'}>`;
    command.addOption(
      new Option(form, `${description} (default: ${usual})`).choices(optionValues[name]),
    );
  }
  return command
    .option('--spacing-threshold <margin>', 'how sure a spacing change must be (log-odds)', number)
    .option(
      '--orthography <convention=form>',
      'spell one thing otherwise, for example plural=joined (see docs/orthography.md); repeatable',
      orthography,
    )
    .option('--rule <id=setting>', 'set a rule to off, info, warn or error; repeatable', rule);
}

/** The normalization options that were given. */
export function normalizationOptions(
  flags: Readonly<Record<string, unknown>>,
): Partial<NormalizeOptions> {
  const names = [...choices.map(([name]) => name), 'spacingThreshold', 'orthography'];
  const given = names.flatMap((name) => (flags[name] === undefined ? [] : [[name, flags[name]]]));
  return {
    ...(Object.fromEntries(given) as Partial<NormalizeOptions>),
    ...(flags.rule !== undefined && { rules: flags.rule as NormalizeOptions['rules'] }),
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
  const [id = '', name = ''] = value.split('=');
  const setting = readSetting(name);
  if (id !== '' && setting !== null) return { ...before, [id]: setting };
  throw new InvalidArgumentError(`Write it as id=setting, for example arabic-yeh=off.`);
}
