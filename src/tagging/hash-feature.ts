/**
 * The hash of a feature: a template and the hash of its value, mixed (murmur3's fmix32).
 *
 * @param template a small integer that tells features of different kinds apart
 * @param value any 32-bit integer
 * @returns an unsigned 32-bit integer, never 0
 */
export function hashFeature(template: number, value: number): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  hash = (hash ^ (hash >>> 16)) >>> 0;
  return hash === 0 ? 1 : hash;
}
