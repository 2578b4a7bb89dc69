import { buckets, linearFeatures, shift, width, everyColumn } from './layout';

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

/** What {@link fetch} read, which nobody asks for. */
let fetched: u32 = 0;

/**
 * Read where a feature's weights are sought. Reads that do not wait for each other are made at once;
 * so what `addLinear` needs has come into the cache by the time that it is called.
 */
export function fetch(feature: u32): void {
  const bucket = buckets + ((<usize>(feature >>> shift)) << 2);
  fetched += <u32>load<u8>(linearFeatures + load<u32>(bucket));
}

/** Add the weights of a feature to the sums at `to`; see LinearModel. */
export function addLinear(feature: u32, to: usize): void {
  const bucket = buckets + ((<usize>(feature >>> shift)) << 2);
  const print = feature & 0xffff;
  const end = linearFeatures + load<u32>(bucket, 4);
  let next = linearFeatures + load<u32>(bucket);
  while (next < end) {
    const first = next + 3;
    const count = <u32>load<u8>(next, 2);
    const isFound = <u32>load<u16>(next) == print;
    next = first + (count == everyColumn ? width : <i32>(count << 1));
    if (!isFound) continue;
    if (count == everyColumn) addRow(first, to);
    else {
      for (let i = first; i < next; i += 2) {
        const column = to + ((<usize>load<u8>(i)) << 2);
        store<i32>(column, load<i32>(column) + <i32>load<i8>(i, 1));
      }
    }
    return;
  }
}

/** Add a weight for each column, four at a time. */
function addRow(from: usize, to: usize): void {
  const end = to + ((<usize>width) << 2);
  for (; to < end; to += 16, from += 4) {
    const four = i32x4.extend_low_i16x8_s(i16x8.extend_low_i8x16_s(v128.load32_zero(from)));
    v128.store(to, i32x4.add(v128.load(to), four));
  }
}
