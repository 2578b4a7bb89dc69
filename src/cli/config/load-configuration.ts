import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { FarsiNewsError } from '../../errors.js';
import type { Io } from '../io.js';
import type { FoundConfiguration } from './configuration.js';
import { findConfiguration } from './find-configuration.js';

/**
 * Read the configuration of a run.
 *
 * @param named the file that the user named, false for none; where undefined, it is searched for
 * @throws FarsiNewsError CONFIG for a file that is not there, cannot be read or says what is unknown
 */
export async function loadConfiguration(
  named: string | false | undefined,
  { cwd, importModule }: Pick<Io, 'cwd' | 'importModule'>,
): Promise<FoundConfiguration> {
  const nothing = { file: null, folder: cwd, configuration: {} };
  if (named === false) return nothing;
  const file = named === undefined ? findConfiguration(cwd) : resolve(cwd, named);
  if (file === null) return nothing;
  const name = named ?? relative(cwd, file);
  if (!existsSync(file)) {
    const remedy = 'check the path given to --config';
    throw new FarsiNewsError('CONFIG', `${name}: no such configuration file`, remedy);
  }
  const value = await read(file, name, importModule);
  const { parseConfiguration } = await import('./parse-configuration.js');
  return { file, folder: dirname(file), configuration: parseConfiguration(value, name) };
}

async function read(
  file: string,
  name: string,
  importModule: Io['importModule'],
): Promise<unknown> {
  const { lilconfig } = await import('lilconfig');
  const load = async (path: string): Promise<unknown> => {
    const module = await importModule(pathToFileURL(path).href);
    return (module as { readonly default?: unknown }).default;
  };
  const loaders = { '.js': load, '.mjs': load };
  try {
    const found = await lilconfig('farsi-news', { loaders, stopDir: dirname(file) }).load(file);
    return found?.isEmpty === true ? {} : (found?.config as unknown);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    const message = `${name}: the configuration cannot be read: ${reason}`;
    throw new FarsiNewsError('CONFIG', message, 'mend the file, or leave it out with --no-config', {
      cause,
    });
  }
}
