import { describe, expect, it } from '@jest/globals';
import { figuresOf } from '../../../src/reporters/wording/figures.js';

describe('figures', () => {
  it.each([
    [12, '12', '۱۲'],
    ['0.34', '0.34', '۰٫۳۴'],
    ['12.5 %', '12.5 %', '۱۲٫۵٪'],
    ['3%', '3%', '۳٪'],
    ['1398-02', '1398-02', '۱۳۹۸-۰۲'],
    ['no. 7', 'no. 7', 'no. ۷'],
  ])('%j', (text, english, persian) => {
    expect(figuresOf.en(text)).toBe(english);
    expect(figuresOf.fa(text)).toBe(persian);
  });
});
