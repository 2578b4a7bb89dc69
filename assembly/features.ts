import { buckets, bucketWeights, prints, counts, columns, weights, shift, scale } from './layout';

/** See src/tagging/hash-feature.ts. */
export function hashFeature(template: u32, value: u32): u32 {
  let hash = ((template + 1) * 0x9e3779b1) ^ value;
  hash = (hash ^ (hash >>> 16)) * 0x85ebca6b;
  hash = (hash ^ (hash >>> 13)) * 0xc2b2ae35;
  hash ^= hash >>> 16;
  return hash == 0 ? 1 : hash;
}

/** The slot of a hash in an open-addressed table, or −1; see WordTable. */
export function findHash(slots: usize, mask: u32, hash: u32): i32 {
  let slot = hash & mask;
  let found = load<u32>(slots + ((<usize>slot) << 2));
  while (found != hash && found != 0) {
    slot = (slot + 1) & mask;
    found = load<u32>(slots + ((<usize>slot) << 2));
  }
  return found == 0 ? -1 : slot;
}

/** Add the weights of a feature to the scores at `to`; see LinearModel. */
export function addLinear(feature: u32, to: usize): void {
  const bucket = (<usize>(feature >>> shift)) << 2;
  const print = feature & 0xffff;
  const first = load<u32>(buckets + bucket);
  const end = load<u32>(buckets + bucket, 4);
  for (let i = first; i < end; i++) {
    if (<u32>load<u16>(prints + ((<usize>i) << 1)) != print) continue;
    // Most features are none of the model's: only of one that is are the weights looked for.
    let from = load<u32>(bucketWeights + bucket);
    for (let k = first; k < i; k++) from += <u32>load<u8>(counts + k);
    const behind = from + <u32>load<u8>(counts + i);
    for (let w = from; w < behind; w++) {
      const column = to + ((<usize>load<u8>(columns + w)) << 2);
      const weight = <f64>load<i8>(weights + w) * scale;
      store<f32>(column, <f32>(<f64>load<f32>(column) + weight));
    }
    return;
  }
}
