import { describe, expect, it } from '@jest/globals';
import { wordsAround } from '../../../src/reporters/findings/words-around.js';

describe('wordsAround', () => {
  it.each([
    ['او مي رود.', 5, 6, ' ', '\u200c', 'مي رود.', 'مي\u200cرود.'],
    ['كتاب', 0, 1, 'ك', 'ک', 'كتاب', 'کتاب'],
    ['یک  دو', 2, 4, '  ', ' ', 'یک  دو', 'یک دو'],
  ])('in %j, from %d to %d', (text, start, end, found, replacement, before, after) => {
    expect(text.slice(start, end)).toBe(found);
    expect(wordsAround(text, start, end, replacement)).toEqual({ before, after });
  });

  it('has nothing after where there is no fix', () => {
    expect(wordsAround('آب', 0, 1, null)).toEqual({ before: 'آب', after: null });
  });

  it('cuts what has no spaces', () => {
    const { before } = wordsAround('آ'.repeat(1000), 500, 501, 'ا');
    expect(before).toHaveLength(81);
  });
});
