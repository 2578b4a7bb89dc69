import { memoryOf } from './kernel-memory.js';

/** The prime of FNV-1a with 32 bits. */
const prime = 0x01000193;
const lanes = 16;

/** Looked up once: it is asked for at every word. */
const { imul } = Math;

/**
 * A checksum in which sixteen words are taken up side by side, each by a lane of its own as FNV-1a
 * takes up a byte (Fowler, Noll and Vo), and then the lanes in turn: a step loses nothing, so one
 * altered word always shows. Of bytes in the memory of a kernel, it adds up what the processor can read.
 *
 * @param bytes little-endian words, at a multiple of four of their buffer
 * @returns 32 bits, unsigned
 */
export function checksum(bytes: Uint8Array): number {
  const place = memoryOf(bytes.buffer);
  if (place !== undefined) {
    return place.kernel.checksum(bytes.byteOffset, bytes.length, place.desk) >>> 0;
  }
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
  const sums = new Int32Array(lanes);
  for (let i = 0; i < words.length; i++) {
    const lane = i % lanes;
    sums[lane] = imul((sums[lane] as number) ^ (words[i] as number), prime);
  }
  return sums.reduce((sum, lane) => imul(sum ^ lane, prime), 0) >>> 0;
}
