import type { ContainerKind } from '../../containers/container-kind.js';
import { containerOf } from '../../containers/container-of.js';
import { FarsiNewsError } from '../../errors.js';
import type { ContainerFlags } from '../options/add-container-options.js';
import type { Input } from './input.js';

/**
 * What an input holds its prose in: as the flags say, or else by its name.
 *
 * @throws FarsiNewsError USAGE for NDJSON in gzip
 */
export function containerKind(
  { name }: Input,
  { inputFormat = 'auto' }: Partial<ContainerFlags>,
): ContainerKind {
  const kind = inputFormat === 'auto' ? containerOf(name) : inputFormat;
  if (kind !== 'ndjson' || !/\.gz$/iu.test(name)) return kind;
  throw new FarsiNewsError(
    'USAGE',
    `${name}: NDJSON is read line by line, and that is not possible in gzip`,
    'unpack it in a pipe: gzip -dc FILE | farsi-news … --input-format ndjson -',
  );
}
