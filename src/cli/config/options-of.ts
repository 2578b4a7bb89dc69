import type { NormalizeOptions } from '../../normalization/options.js';

/** What is said in a configuration beside the normalization options. */
const others: ReadonlySet<string> = new Set(['$schema', 'check', 'ignore', 'overrides', 'files']);

/** The normalization options in a configuration, or in an override of one. */
export function optionsOf(configuration: object): Partial<NormalizeOptions> {
  const options = Object.entries(configuration).filter(([key]) => !others.has(key));
  return Object.fromEntries(options);
}
