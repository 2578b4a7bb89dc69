import type { Article, Cluster, Ratio, Sums } from './clusters.js';

/**
 * MUC counts links: a cluster of n mentions has n − 1, and loses one for each further piece that the
 * other side breaks it into. Vilain et al., A Model-Theoretic Coreference Scoring Scheme, 1995.
 */
export function muc({ gold, found }: Article): Sums {
  return { recall: links(gold, found), precision: links(found, gold) };
}

function links(clusters: readonly Cluster[], others: readonly Cluster[]): Ratio {
  const owner = new Map<string, number>();
  others.forEach((cluster, i) => cluster.forEach((mention) => owner.set(mention, i)));
  let part = 0;
  let whole = 0;
  for (const cluster of clusters) {
    const pieces = new Set<number | string>();
    for (const mention of cluster) pieces.add(owner.get(mention) ?? mention);
    part += cluster.size - pieces.size;
    whole += cluster.size - 1;
  }
  return { part, whole };
}
