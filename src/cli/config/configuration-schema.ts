import * as v from 'valibot';
import { optionValues, ruleSettings } from '../../normalization/options.js';
import { readSetting } from '../options/read-setting.js';

const setting = v.pipe(
  v.string(),
  v.transform((value) => readSetting(value) ?? value),
  v.picklist(ruleSettings),
);

const normalization = {
  digits: v.optional(v.picklist(optionValues.digits)),
  diacritics: v.optional(v.picklist(optionValues.diacritics)),
  hehYeh: v.optional(v.picklist(optionValues.hehYeh)),
  tehMarbuta: v.optional(v.picklist(optionValues.tehMarbuta)),
  ellipsis: v.optional(v.picklist(optionValues.ellipsis)),
  spacing: v.optional(v.picklist(optionValues.spacing)),
  spacingThreshold: v.optional(v.pipe(v.number(), v.finite())),
  /** Its conventions are checked by the normalizer itself, which has the table of them. */
  orthography: v.optional(v.unknown()),
  rules: v.optional(v.record(v.string(), setting)),
};

const check = v.strictObject({
  spacing: v.optional(v.picklist(optionValues.spacing)),
  spacingThreshold: v.optional(v.pipe(v.number(), v.finite())),
  maxWarnings: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  baseline: v.optional(v.string()),
});

const override = v.strictObject({ files: v.array(v.string()), ...normalization });

/** The form of a configuration file. */
export const configurationSchema = v.strictObject({
  $schema: v.optional(v.string()),
  ...normalization,
  check: v.optional(check),
  ignore: v.optional(v.array(v.string())),
  overrides: v.optional(v.array(override)),
});

/** The keys that are known where a path of keys ends. */
export function knownKeys(path: readonly unknown[]): readonly string[] {
  if (path[0] === 'check' && path.length > 1) return Object.keys(check.entries);
  if (path[0] === 'overrides' && path.length > 2) return Object.keys(override.entries);
  return Object.keys(configurationSchema.entries).filter((key) => key !== '$schema');
}
