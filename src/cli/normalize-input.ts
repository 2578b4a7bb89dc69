import type { Normalized } from '../normalization/normalize.js';
import type { NormalizeOptions } from '../normalization/options.js';
import type { Text } from './input/read-input.js';

/**
 * The one place where `check` and `normalize` hand a text to the library.
 *
 * @param options what differs from the defaults of {@link NormalizeOptions}
 * @returns findings in UTF-16 offsets of `text`, and the text with all of them mended
 * @throws FarsiNewsError USAGE for an option or a rule that does not exist
 */
export async function normalizeInput(
  { text }: Text,
  options: Partial<NormalizeOptions>,
): Promise<Normalized> {
  const { normalize } = await import('../index.js');
  return normalize(text, options);
}
