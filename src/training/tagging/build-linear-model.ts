import type { Section } from '../../model/model-file.js';
import { everyColumn } from '../../tagging/linear-model.js';

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
  const bytes: number[] = [];
  const scale = largest / 127;
  let bucket = 0;
  for (const feature of order) {
    const hash = hashes[feature] as number;
    for (; bucket <= hash >>> (32 - bits); bucket++) buckets[bucket] = bytes.length;
    const kept = columnsOf(feature);
    const stored = (column: number): number => {
      const value = Math.round(weight(feature, column) / scale);
      return Math.max(-127, Math.min(127, value)) & 0xff;
    };
    bytes.push(hash & 0xff, (hash >>> 8) & 0xff);
    if (2 * kept.length < width) {
      bytes.push(kept.length);
      for (const column of kept) bytes.push(column, stored(column));
    } else {
      bytes.push(everyColumn);
      const all = Array.from({ length: width }, () => 0);
      for (const column of kept) all[column] = stored(column);
      for (const value of all) bytes.push(value);
    }
  }
  buckets.fill(bytes.length, bucket);
  return {
    facts: { scale, width },
    sections: [
      ['buckets', buckets],
      ['linearFeatures', Uint8Array.from(bytes)],
    ],
  };
}
