import type { Cluster } from './clusters.js';

/** How many mentions two clusters share. */
export function shared(a: Cluster, b: Cluster): number {
  let count = 0;
  for (const mention of a) if (b.has(mention)) count += 1;
  return count;
}
