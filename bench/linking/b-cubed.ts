import type { Article, Cluster, Ratio, Sums } from './clusters.js';
import { shared } from './shared.js';

/**
 * B³ asks for each mention how much of its cluster the other side's cluster of it shares; a mention
 * that the other side lacks scores nothing. Bagga and Baldwin, Algorithms for Scoring Coreference
 * Chains, 1998.
 */
export function bCubed({ gold, found }: Article): Sums {
  return { recall: shares(gold, found), precision: shares(found, gold) };
}

function shares(clusters: readonly Cluster[], others: readonly Cluster[]): Ratio {
  const owner = new Map<string, Cluster>();
  for (const cluster of others) for (const mention of cluster) owner.set(mention, cluster);
  let part = 0;
  let whole = 0;
  for (const cluster of clusters) {
    for (const mention of cluster) {
      const other = owner.get(mention);
      if (other !== undefined) part += shared(cluster, other) / cluster.size;
      whole += 1;
    }
  }
  return { part, whole };
}
