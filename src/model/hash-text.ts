/**
 * A 32-bit hash of `text[start, end)`: FNV-1a over UTF-16 code units with a murmur finalizer.
 *
 * @param seed independent hashes for different seeds
 * @returns an unsigned 32-bit integer, never 0 (0 marks an empty slot in hash tables)
 * @see http://www.isthe.com/chongo/tech/comp/fnv/ and MurmurHash3's fmix32
 */
export function hashText(text: string, start = 0, end = text.length, seed = 0x811c9dc5): number {
  return finishHash(extendHash(seed, text, start, end));
}

/** Where a hash that is made in pieces begins, see {@link extendHash}. */
export const emptyHash = 0x811c9dc5;

/** Go on with a hash over `text[start, end)`; {@link finishHash} makes it what {@link hashText} gives. */
export function extendHash(state: number, text: string, start: number, end: number): number {
  let hash = state;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash;
}

/** The hash of all that a state was extended with. */
export function finishHash(state: number): number {
  let hash = Math.imul(state ^ (state >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return hash === 0 ? 1 : hash;
}
