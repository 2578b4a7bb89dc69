import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hashText } from '../../src/model/hash-text.js';
import { WordTable } from '../../src/model/word-table.js';

describe('WordTable', () => {
  it('finds every word that it was built of, and each in a slot of its own', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ maxLength: 8 }), { maxLength: 300 }), (words) => {
        const table = new WordTable(WordTable.build(words));
        const slots = words.map((word) => table.find(word));
        expect(slots.every((slot) => slot >= 0)).toBe(true);
        expect(new Set(slots).size).toBe(new Set(words.map((word) => hashText(word))).size);
      }),
    );
  });

  it('does not know other words', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `واژه${i}`);
    const table = new WordTable(WordTable.build(words));
    for (let i = 0; i < 5000; i++) expect(table.find(`غریبه${i}`)).toBe(-1);
  });

  it('looks a stretch of a text up without cutting it out', () => {
    const table = new WordTable(WordTable.build(['تهران', 'شیراز']));
    const text = 'راه تهران به شیراز';
    expect(table.find(text, 4, 9)).toBe(table.find('تهران'));
    expect(table.find(text, 13, 18)).toBe(table.find('شیراز'));
    expect(table.find(text, 0, 3)).toBe(-1);
  });

  it('is empty when it was built of nothing', () => {
    const table = new WordTable(WordTable.build([]));
    expect(table.find('')).toBe(-1);
    expect(table.find('تهران')).toBe(-1);
  });

  it('keeps duplicates once and stays at most two thirds full', () => {
    const slots = WordTable.build([
      'الف',
      'الف',
      'ب',
      ...Array.from({ length: 100 }, (_, i) => `واژه${i}`),
    ]);
    expect(slots.filter((hash) => hash !== 0)).toHaveLength(102);
    expect(102 / slots.length).toBeLessThanOrEqual(2 / 3);
    expect(Math.log2(slots.length) % 1).toBe(0);
  });
});

describe('hashText', () => {
  it('is the same for the same letters wherever they stand', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (before, word, after) => {
        const text = before + word + after;
        const end = before.length + word.length;
        expect(hashText(text, before.length, end)).toBe(hashText(word));
      }),
    );
  });

  it('is a 32-bit integer and never 0', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer(), (text, seed) => {
        const hash = hashText(text, 0, text.length, seed);
        expect(Number.isInteger(hash)).toBe(true);
        expect(hash).toBeGreaterThan(0);
        expect(hash).toBeLessThanOrEqual(0xffffffff);
      }),
    );
  });

  it('tells letters apart that differ in the high byte only, and seeds', () => {
    expect(hashText('\u0646')).not.toBe(hashText('\u0746'));
    expect(hashText('آب', 0, 2, 1)).not.toBe(hashText('آب', 0, 2, 2));
  });
});
