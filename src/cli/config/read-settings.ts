import type { NormalizeOptions } from '../../normalization/options.js';
import type { Context } from '../context.js';
import { normalizationOptions } from '../options/add-normalization-options.js';
import type { FoundConfiguration } from './configuration.js';
import { optionsOf } from './options-of.js';
import { readConfiguration } from './read-configuration.js';
import { Settings } from './settings.js';

/**
 * The settings of a run: the configuration file, and above it the command line.
 *
 * @param flags the parsed command line
 * @param kind `check` heeds what the configuration says for it, and reports only sure spacing faults
 * @throws FarsiNewsError CONFIG
 */
export async function readSettings(
  flags: Readonly<Record<string, unknown>>,
  context: Context,
  kind: 'check' | 'other' = 'other',
): Promise<Settings> {
  const found = await readConfiguration(flags, context);
  return new Settings(
    kind === 'check' ? withCheck(found) : found,
    await readOverrides(found),
    kind === 'check' ? { spacing: 'safe' } : {},
    normalizationOptions(flags),
  );
}

/** What is said for `check` counts before what is said for all commands. */
function withCheck(found: FoundConfiguration): FoundConfiguration {
  const { spacing, spacingThreshold } = found.configuration.check ?? {};
  const own: Partial<NormalizeOptions> = {
    ...(spacing !== undefined && { spacing }),
    ...(spacingThreshold !== undefined && { spacingThreshold }),
  };
  return { ...found, configuration: { ...found.configuration, ...own } };
}

async function readOverrides({ configuration }: FoundConfiguration) {
  if ((configuration.overrides ?? []).length === 0) return [];
  const { default: ignore } = await import('ignore');
  return (configuration.overrides ?? []).map((override) => ({
    files: ignore().add([...override.files]),
    options: optionsOf(override),
  }));
}
