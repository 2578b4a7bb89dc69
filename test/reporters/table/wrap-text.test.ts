import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { wrapText } from '../../../src/reporters/table/wrap-text.js';

describe('wrapText', () => {
  it.each([
    ['', 10, ['']],
    ['یک دو سه', 5, ['یک دو', 'سه']],
    ['می\u200cروم می\u200cآیم', 5, ['می\u200cروم', 'می\u200cآیم']],
    ['بی\u200cپایان', 4, ['بی\u200cپا', 'یان']],
    ['مُحَمَّد', 2, ['مُحَ', 'مَّد']],
    ['یک درازترین', 6, ['یک', 'درازتر', 'ین']],
  ])('wraps %j at %d columns', (text, width, lines) => {
    expect(wrapText(text, width, stringWidth)).toEqual(lines);
  });

  it('cuts a word into any number of lines', () => {
    // Not with string-width, which takes quadratic time.
    const lines = wrapText('سه'.repeat(130_000), 2, (text) => text.length);
    expect(lines).toHaveLength(130_000);
  });

  it('loses nothing but the spaces at which it breaks, and never overflows', () => {
    const word = fc.string({ unit: fc.constantFrom(...Array.from('بیسف\u200cَّ۱a')), maxLength: 30 });
    const words = fc.array(word, { maxLength: 10 });
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (words, width) => {
        const text = words.join(' ');
        const lines = wrapText(text, width, stringWidth);
        expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
