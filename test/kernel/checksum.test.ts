import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checksum } from '../../src/kernel/checksum.js';
import { allocateModels, memoryOf } from '../../src/kernel/kernel-memory.js';

/** Bytes of so many words. */
const wordsOf = (most: number): fc.Arbitrary<Uint8Array> =>
  fc
    .array(fc.integer(), { maxLength: most })
    .map((words) => new Uint8Array(Int32Array.from(words).buffer));

/** The same bytes where a kernel can read them, behind another model. */
function inKernel(bytes: Uint8Array): Uint8Array {
  const [, room] = allocateModels([24, bytes.length]) as [Uint8Array, Uint8Array];
  room.set(bytes);
  return room;
}

describe('checksum', () => {
  it('has a kernel here', () => {
    expect(memoryOf(inKernel(new Uint8Array(4)).buffer)).toBeDefined();
  });

  it('is the same by the kernel and by plain code', () => {
    fc.assert(
      fc.property(wordsOf(70), (bytes) => {
        expect(checksum(inKernel(bytes))).toBe(checksum(bytes));
      }),
      { numRuns: 50 },
    );
  });

  it('shows every word that is altered', () => {
    fc.assert(
      fc.property(wordsOf(70), fc.nat(), fc.nat(31), (bytes, word, bit) => {
        fc.pre(bytes.length > 0);
        const altered = bytes.slice();
        const at = (word % (bytes.length / 4)) * 4 + (bit >> 3);
        altered[at] = (altered[at] ?? 0) ^ (1 << (bit & 7));
        expect(checksum(altered)).not.toBe(checksum(bytes));
      }),
    );
  });

  it.each([
    ['within a block', 0, 1],
    ['a block apart', 0, 16],
    ['at the end', 17, 18],
  ])('shows two words in each other’s place: %s', (_, one, other) => {
    const words = Int32Array.from({ length: 19 }, (_, i) => i * 0x01234567);
    const before = checksum(new Uint8Array(words.buffer));
    [words[one], words[other]] = [words[other] ?? 0, words[one] ?? 0];
    expect(checksum(new Uint8Array(words.buffer))).not.toBe(before);
  });

  it('is that of the files that were written', () => {
    expect(checksum(new Uint8Array(0))).toBe(0);
    expect(checksum(Uint8Array.of(1, 0, 0, 0))).toBe(2903379027);
  });
});
