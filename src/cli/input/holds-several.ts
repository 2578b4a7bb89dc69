import { hasFields } from '../../containers/container-kind.js';
import type { ContainerFlags } from '../options/add-container-options.js';
import { containerKind } from './container-kind.js';
import type { Input } from './input.js';

/** Whether the inputs may hold more than one article, however many of them can be read. */
export function holdsSeveral(inputs: readonly Input[], flags: Partial<ContainerFlags>): boolean {
  return inputs.length > 1 || inputs.some((input) => hasFields(containerKind(input, flags)));
}
