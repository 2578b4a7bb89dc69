import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LineIndex } from '../../src/text/line-index.js';

describe('LineIndex', () => {
  it.each([
    ['', 0, 1, 1],
    ['ab', 2, 1, 3],
    ['a\nb', 1, 1, 2],
    ['a\nb', 2, 2, 1],
    ['a\r\nb', 2, 1, 3],
    ['a\r\nb', 3, 2, 1],
    ['a\rb\n\nc', 5, 4, 1],
  ])('finds in %j the offset %d at %d:%d', (text, offset, line, column) => {
    expect(new LineIndex(text).position(offset)).toEqual({ line, column });
  });

  it('agrees with splitting the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r\n', '😀') });
    fc.assert(
      fc.property(text, fc.nat(), (text, n) => {
        const offset = n % (text.length + 1);
        const lines = text.slice(0, offset).split(/\r\n|\n/u);
        const { line, column } = new LineIndex(text).position(offset);
        if (text[offset - 1] === '\r') return; // inside a line end
        expect([line, column]).toEqual([lines.length, (lines.at(-1)?.length ?? 0) + 1]);
      }),
    );
  });
});
