import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LineScripts } from '../../src/normalization/line-scripts.js';

const persian = /[\u0620-\u063F\u0641-\u064A\u06A9\u06CC]/;
const foreign = /[a-z]/i;

function scriptOf(character: string): 'persian' | 'foreign' | null {
  return persian.test(character) ? 'persian' : foreign.test(character) ? 'foreign' : null;
}

function nearest(characters: string[]): 'persian' | 'foreign' | null {
  return characters.map(scriptOf).find((script) => script !== null) ?? null;
}

describe('LineScripts', () => {
  const line = fc.string({
    unit: fc.constantFrom(...Array.from('اب یAzک1۲.@[`{«')),
    maxLength: 12,
  });

  it('tells the letter before and behind a place, asked in any order', () => {
    fc.assert(
      fc.property(line, fc.array(fc.nat(12), { maxLength: 12 }), (text, places) => {
        const scripts = new LineScripts(text, true);
        for (const place of places.filter((at) => at <= text.length)) {
          expect(scripts.before(place)).toBe(nearest(Array.from(text.slice(0, place)).reverse()));
          expect(scripts.after(place)).toBe(nearest(Array.from(text.slice(place))));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['سلام', false, true],
    ['hello سلام', false, true],
    ['سلام hello', false, true],
    ['hello', true, false],
    ['hello ۱۲', true, false],
    ['۱۲.', true, true],
    ['۱۲.', false, false],
    ['', true, true],
    ['', false, false],
  ])('of «%s» in a text that is Persian (%s): %s', (text, isPersianText, expected) => {
    expect(new LineScripts(text, isPersianText).isPersianLine).toBe(expected);
  });
});
