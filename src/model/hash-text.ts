/**
 * A 32-bit hash of `text[start, end)`: FNV-1a over UTF-16 code units with a murmur finalizer.
 *
 * @param seed independent hashes for different seeds
 * @returns an unsigned 32-bit integer, never 0 (0 marks an empty slot in hash tables)
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ and MurmurHash3's fmix32
 */
export function hashText(text: string, start = 0, end = text.length, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return hash === 0 ? 1 : hash;
}
