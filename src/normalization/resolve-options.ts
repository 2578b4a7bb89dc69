import { FarsiNewsError } from '../errors.js';
import { nearestName } from './nearest-name.js';
import { defaultOptions, optionValues, ruleSettings, type NormalizeOptions } from './options.js';
import { ruleIds } from './rules.js';
import { orthographyValues } from './spacing/orthography.js';

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
    else if (name === 'orthography') checkOrthography(value);
    else {
      const names = [...Object.keys(optionValues), 'spacingThreshold', 'orthography', 'rules'];
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

function checkOrthography(orthography: unknown): void {
  if (typeof orthography !== 'object' || orthography === null) {
    throw unknownName('value of orthography', orthography, ['{}']);
  }
  const conventions: Readonly<Record<string, readonly string[]>> = orthographyValues;
  for (const [convention, value] of Object.entries(orthography)) {
    const values = Object.hasOwn(conventions, convention) ? conventions[convention] : undefined;
    if (values === undefined) {
      throw unknownName('convention of orthography', convention, Object.keys(conventions));
    }
    if (value !== undefined && !values.includes(value as string)) {
      throw unknownName(`value of orthography ${convention}`, value, values);
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
