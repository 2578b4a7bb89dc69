import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { emptyHash, extendHash, finishHash, hashText } from '../../src/model/hash-text.js';

describe('hashText', () => {
  it('is an unsigned integer, never 0', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const hash = hashText(text);
        expect(Number.isInteger(hash) && hash > 0 && hash <= 0xffffffff).toBe(true);
      }),
    );
  });

  it('comes out the same in one piece and in several', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (pieces) => {
        const state = pieces.reduce(
          (hash, piece) => extendHash(hash, piece, 0, piece.length),
          emptyHash,
        );
        expect(finishHash(state)).toBe(hashText(pieces.join('')));
      }),
    );
  });

  it('is of the part of the text that is named', () => {
    expect(hashText('در تهران', 3, 8)).toBe(hashText('تهران'));
  });
});
