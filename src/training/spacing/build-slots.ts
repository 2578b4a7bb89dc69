/** The hashes in a table with open addressing, at most two thirds full; see `WordTable`. */
export function buildSlots(hashes: Iterable<number>): Uint32Array {
  const keys = new Set(hashes);
  let size = 16;
  while (size * 2 < keys.size * 3) size *= 2;
  const slots = new Uint32Array(size);
  for (const hash of keys) {
    let slot = hash & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = hash;
  }
  return slots;
}
