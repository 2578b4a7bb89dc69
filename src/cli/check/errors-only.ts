import type { NormalizeOptions } from '../../normalization/options.js';
import { rules } from '../../normalization/rules.js';

/** The options with every rule off whose findings are no errors, so that nothing else is found or mended. */
export function errorsOnly(options: Partial<NormalizeOptions>): Partial<NormalizeOptions> {
  const settings = options.rules ?? {};
  const lesser = rules.filter(({ id, severity }) => (settings[id] ?? severity) !== 'error');
  return {
    ...options,
    rules: { ...settings, ...Object.fromEntries(lesser.map(({ id }) => [id, 'off'] as const)) },
  };
}
