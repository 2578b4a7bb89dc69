import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CodePoints } from '../../src/text/code-points.js';

describe('CodePoints', () => {
  it('counts characters outside the plane of Persian once', () => {
    expect(new CodePoints('آ😀ب').range(1, 4)).toEqual([1, 3]);
  });

  it('counts a byte-order mark that stands before the text', () => {
    expect(new CodePoints('آب', 1).range(0, 2)).toEqual([1, 3]);
  });

  it('agrees with counting code points, lone surrogates too', () => {
    const unit = fc.constantFrom('ا', '😀', '\ud83d', '\ude00', 'z');
    fc.assert(
      fc.property(fc.array(unit), (units) => {
        const text = units.join('');
        const points = new CodePoints(text);
        let offset = 0;
        Array.from(text).forEach((character, i) => {
          expect(points.at(offset)).toBe(i);
          offset += character.length;
        });
        expect(points.at(text.length)).toBe(Array.from(text).length);
      }),
    );
  });
});
