import type { Article, Sums } from './clusters.js';
import { assign } from './assign.js';
import { shared } from './shared.js';

/**
 * Entity-based CEAF: the clusters of both sides are matched one to one so that their likeness
 * 2·|A ∩ B| / (|A| + |B|) adds up to the most. Luo, On Coreference Resolution Performance Metrics,
 * 2005 (φ4).
 */
export function ceaf({ gold, found }: Article): Sums {
  const likeness = gold.map((a) => found.map((b) => (2 * shared(a, b)) / (a.size + b.size)));
  const part = assign(likeness);
  return { recall: { part, whole: gold.length }, precision: { part, whole: found.length } };
}
