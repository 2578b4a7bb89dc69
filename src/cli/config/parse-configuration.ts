import * as v from 'valibot';
import { FarsiNewsError } from '../../errors.js';
import { nearestName } from '../../normalization/nearest-name.js';
import { resolveOptions } from '../../normalization/resolve-options.js';
import type { Configuration } from './configuration.js';
import { optionsOf } from './options-of.js';
import { configurationSchema, knownKeys } from './configuration-schema.js';

/**
 * A configuration of what a file holds.
 *
 * @param file its name, for messages
 * @throws FarsiNewsError CONFIG, which names the file, the key and what may stand there
 */
export function parseConfiguration(value: unknown, file: string): Configuration {
  if (Array.isArray(value)) {
    throw new FarsiNewsError(
      'CONFIG',
      `${file}: the configuration is a list`,
      'expected an object',
    );
  }
  const parsed = v.safeParse(configurationSchema, value);
  if (!parsed.success) throw faulty(file, parsed.issues[0]);
  // The options have the form of a configuration; whether the names in them exist is asked here.
  const configuration = parsed.output as Configuration;
  checkOptions(configuration, file);
  for (const override of configuration.overrides ?? []) checkOptions(override, file);
  return configuration;
}

function checkOptions(options: object, file: string): void {
  try {
    resolveOptions(optionsOf(options));
  } catch (error) {
    if (!(error instanceof FarsiNewsError)) throw error;
    throw new FarsiNewsError('CONFIG', `${file}: ${error.message}`, error.remedy, { cause: error });
  }
}

type Issue = v.InferIssue<typeof configurationSchema>;

function faulty(file: string, issue: Issue): FarsiNewsError {
  const path = (issue.path ?? []).map(({ key }) => key);
  const key = path.map(String).join('.');
  if (issue.type !== 'strict_object' || issue.expected !== 'never') {
    const what = key === '' ? 'the configuration' : `«${key}»`;
    const remedy = `expected ${String(issue.expected)}`;
    return new FarsiNewsError('CONFIG', `${file}: ${what} is ${issue.received}`, remedy);
  }
  const names = knownKeys(path);
  const nearest = nearestName(String(path.at(-1)), names);
  return new FarsiNewsError(
    'CONFIG',
    `${file}: unknown key «${key}»`,
    nearest === null ? `known are: ${names.join(', ')}` : `did you mean ${nearest}?`,
  );
}
