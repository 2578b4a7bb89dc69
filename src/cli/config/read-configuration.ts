import type { Context } from '../context.js';
import type { FoundConfiguration } from './configuration.js';
import { loadConfiguration } from './load-configuration.js';

/**
 * The configuration of a run, read once.
 *
 * @param flags `config`: the file that the user named, or false for none
 * @throws FarsiNewsError CONFIG
 */
export function readConfiguration(
  { config }: { readonly config?: unknown },
  context: Context,
): Promise<FoundConfiguration> {
  const named = typeof config === 'string' || config === false ? config : undefined;
  return (context.configuration ??= loadConfiguration(named, context.io));
}
