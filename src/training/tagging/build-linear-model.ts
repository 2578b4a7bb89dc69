import type { Section } from '../../model/model-file.js';

/** The sections and facts of a {@link LinearModel}. */
export interface LinearSections {
  readonly facts: { readonly scale: number; readonly width: number };
  readonly sections: readonly (readonly [name: string, data: Section])[];
}

/** A weight beyond this is as good as this; a few outliers would cost all others their precision. */
const largest = 3;

/** Features a bucket, on average, at most. */
const bucketSize = 8;

/**
 * Pack rows of weights: those below `prune` are left out, the rest stored as 8-bit integers, features
 * without any weight dropped.
 *
 * @param hashes of each feature
 * @param weight of a feature in a column
 */
export function buildLinearModel(
  hashes: Uint32Array,
  width: number,
  weight: (feature: number, column: number) => number,
  prune: number,
): LinearSections {
  const columnsOf = (feature: number): number[] => {
    const kept: number[] = [];
    for (let column = 0; column < width; column++) {
      if (Math.abs(weight(feature, column)) >= prune) kept.push(column);
    }
    return kept;
  };
  const order: number[] = [];
  hashes.forEach((_, feature) => {
    if (columnsOf(feature).length > 0) order.push(feature);
  });
  order.sort((a, b) => (hashes[a] as number) - (hashes[b] as number));

  let bits = 1;
  while (2 ** bits * bucketSize < order.length) bits += 1;
  const buckets = new Uint32Array(2 ** bits + 1);
  const bucketWeights = new Uint32Array(2 ** bits + 1);
  const prints = new Uint16Array(order.length);
  const counts = new Uint8Array(order.length);
  const columns: number[] = [];
  const weights: number[] = [];
  const scale = largest / 127;
  let bucket = 0;
  order.forEach((feature, i) => {
    const hash = hashes[feature] as number;
    for (; bucket <= hash >>> (32 - bits); bucket++) {
      buckets[bucket] = i;
      bucketWeights[bucket] = weights.length;
    }
    const kept = columnsOf(feature);
    prints[i] = hash & 0xffff;
    counts[i] = kept.length;
    for (const column of kept) {
      columns.push(column);
      const value = Math.round(weight(feature, column) / scale);
      weights.push(Math.max(-127, Math.min(127, value)));
    }
  });
  buckets.fill(order.length, bucket);
  bucketWeights.fill(weights.length, bucket);
  return {
    facts: { scale, width },
    sections: [
      ['buckets', buckets],
      ['bucketWeights', bucketWeights],
      ['prints', prints],
      ['counts', counts],
      ['columns', Uint8Array.from(columns)],
      ['weights', Int8Array.from(weights)],
    ],
  };
}
