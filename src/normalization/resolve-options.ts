import { FarsiNewsError } from '../errors.js';
import { nearestName } from './nearest-name.js';
import { defaultOptions, optionValues, ruleSettings, type NormalizeOptions } from './options.js';
import { ruleIds } from './rules.js';

/**
 * The options with the defaults filled in.
 *
 * @throws FarsiNewsError USAGE for an option, a value or a rule that does not exist, naming it
 */
export function resolveOptions(options: Partial<NormalizeOptions>): NormalizeOptions {
  const given = Object.entries<unknown>({ ...options }).filter(([, value]) => value !== undefined);
  for (const [name, value] of given) {
    if (Object.hasOwn(optionValues, name)) {
      const values: readonly unknown[] = optionValues[name as keyof typeof optionValues];
      if (!values.includes(value)) throw unknownName(`value of ${name}`, value, values);
    } else if (name === 'rules') checkRules(value);
    else if (name === 'spacingThreshold') checkThreshold(value);
    else {
      const names = [...Object.keys(optionValues), 'spacingThreshold', 'rules'];
      throw unknownName('normalization option', name, names);
    }
  }
  return { ...defaultOptions, ...(Object.fromEntries(given) as Partial<NormalizeOptions>) };
}

function checkRules(rules: unknown): void {
  if (typeof rules !== 'object' || rules === null)
    throw unknownName('value of rules', rules, ['{}']);
  for (const [id, setting] of Object.entries(rules)) {
    if (!ruleIds.includes(id)) throw unknownName('rule', id, ruleIds);
    if (!(ruleSettings as readonly unknown[]).includes(setting)) {
      throw unknownName(`setting of the rule ${id}`, setting, ruleSettings);
    }
  }
}

function checkThreshold(value: unknown): void {
  if (typeof value === 'number' && Number.isFinite(value)) return;
  throw new FarsiNewsError(
    'USAGE',
    `spacingThreshold is ${String(value)}, not a number`,
    'give a log-odds margin such as 2, or leave it out',
  );
}

function unknownName(what: string, found: unknown, known: readonly unknown[]): FarsiNewsError {
  const names = known.map(String);
  const name = String(found);
  const nearest = nearestName(name, names);
  return new FarsiNewsError(
    'USAGE',
    `unknown ${what}: ${name}`,
    nearest === null ? `known are: ${names.join(', ')}` : `did you mean ${nearest}?`,
  );
}
