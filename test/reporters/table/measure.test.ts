import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { loadMeasure, proseWidth } from '../../../src/reporters/table/measure.js';

describe('proseWidth', () => {
  it.each([
    ['می\u200cروم', 5],
    ['مُحَمَّد', 4],
    ['«سلام»، دنیا؟', 13],
    ['۱۲٫۵٪', 5],
    ['abc – “x” …', 11],
    ['', 0],
  ])('gives %s %d columns', (text, columns) => {
    expect(proseWidth(text)).toBe(columns);
  });

  it.each(['😀', '中文', 'e\u0301', '\u061c', '\u001b[1m'])('leaves %j to string-width', (text) => {
    expect(proseWidth(text)).toBeNull();
  });

  it('agrees with string-width on every character that it measures, after a letter', () => {
    for (let unit = 0x20; unit < 0x3000; unit++) {
      const text = `ب${String.fromCharCode(unit)}ب`;
      const columns = proseWidth(text);
      if (columns !== null) expect([unit, columns]).toEqual([unit, stringWidth(text)]);
    }
  });

  it('agrees with string-width on any text that it measures', () => {
    const prose = fc.string({
      unit: fc.constantFrom(...Array.from('بچسمیه ‌ًَُّٰـآئۀ۱2«»،؛؟٪().-…abé\u200e\u200f')),
    });
    fc.assert(fc.property(prose, (text) => expect(proseWidth(text)).toBe(stringWidth(text))));
  });
});

describe('loadMeasure', () => {
  it.each(['خانه 😀 سبز', '👨‍👩‍👧', '中文 و فارسی'])(
    'measures %s as string-width does',
    async (text) => {
      const measure = await loadMeasure([text]);
      expect(measure(text)).toBe(stringWidth(text));
    },
  );

  it('adds up the slices of a long text', async () => {
    const text = '😀'.repeat(2001);
    const measure = await loadMeasure([text]);
    expect(measure(text)).toBe(4002);
  });
});
