import type { Normalized } from '../normalization/normalize.js';
import type { NormalizeOptions } from '../normalization/options.js';
import { containerKind } from './input/container-kind.js';
import type { Text } from './input/read-input.js';
import type { ContainerFlags } from './options/add-container-options.js';

/**
 * The one place where `check` and `normalize` hand a text to the library.
 *
 * @param options what differs from the defaults of {@link NormalizeOptions}
 * @param flags what holds the prose; by default the file's name tells
 * @returns findings in UTF-16 offsets of `text`, and the text with all of them mended
 * @throws FarsiNewsError USAGE for an option or a rule that does not exist, and where the fields
 *   that hold prose are not named; BAD_RECORD for a file that is not what it should be
 */
export async function normalizeInput(
  { text, input }: Text,
  options: Partial<NormalizeOptions>,
  flags: ContainerFlags,
): Promise<Normalized> {
  const { normalize, normalizeProse } = await import('../index.js');
  const container = containerKind(input, flags);
  if (container === 'text') return normalize(text, options);
  return normalizeProse(text, { ...options, container, textFields: flags.textField ?? [] });
}
