import { readConfiguration } from '../config/read-configuration.js';
import type { Context } from '../context.js';
import type { World } from './task.js';

/**
 * What a part of a run that is done elsewhere sees of it.
 *
 * @throws FarsiNewsError CONFIG
 */
export async function worldOf(
  flags: { readonly config?: unknown },
  context: Context,
): Promise<World> {
  const { stdout, cwd } = context.io;
  return {
    cwd,
    configuration: await readConfiguration(flags, context),
    verbose: context.verbose,
    quiet: context.quiet,
    language: context.language,
    stdout: { isTTY: stdout.isTTY === true, columns: stdout.columns },
  };
}
