import type { Finding } from '../document.js';
import { normalize } from './normalize.js';
import type { NormalizeOptions } from './options.js';
import type { RestoresSpacing } from './spacing-rule.js';

/**
 * Find what is not written as the rules want it, and change nothing.
 *
 * Where the options do not say otherwise, spacing is reported only where it is almost certainly
 * wrong (`spacing: 'safe'`).
 *
 * @param options what differs from the defaults
 * @param spacing finds missing and superfluous ZWNJ and spaces; null does not look for them
 * @returns the findings in order of place; offsets are UTF-16, half-open, of `text`
 * @throws FarsiNewsError USAGE for an option or a rule that does not exist
 */
export function check(
  text: string,
  options: Partial<NormalizeOptions>,
  spacing: RestoresSpacing | null,
): readonly Finding[] {
  return normalize(text, { ...options, spacing: options.spacing ?? 'safe' }, spacing).findings;
}
