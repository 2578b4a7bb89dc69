import type { ContainerKind } from '../../containers/container-kind.js';
import { containerOf } from '../../containers/container-of.js';
import type { ContainerFlags } from '../options/add-container-options.js';
import type { Input } from './input.js';

/** What an input holds its prose in: as the flags say, or else by its name. */
export function containerKind(
  { name }: Input,
  { inputFormat = 'auto' }: Partial<ContainerFlags>,
): ContainerKind {
  return inputFormat === 'auto' ? containerOf(name) : inputFormat;
}
