import { describe, expect, it } from '@jest/globals';
import type { Candidate } from '../../src/keywords/candidates.js';
import { collapseNested } from '../../src/keywords/collapse-nested.js';
import { Role, type Word } from '../../src/keywords/read-words.js';

/** The words of a little text, by token. */
function wordsOf(text: string): readonly Word[] {
  return text.split(' ').map((key) => ({ key, role: Role.Content, analysis: null }));
}

/** A candidate with all its occurrences in the text. */
function find(phrase: string, words: readonly Word[], entity: number | null = null): Candidate {
  const keys = phrase.split(' ');
  const places: number[] = [];
  words.forEach((_, i) => {
    if (keys.every((key, j) => words[i + j]?.key === key)) places.push(i, i + keys.length);
  });
  return { key: keys.join(''), entity, places };
}

function collapse(text: string, phrases: readonly (readonly [string, number | null])[]): string[] {
  const words = wordsOf(text);
  const ranked = phrases.map(([phrase, entity], i) => ({
    candidate: find(phrase, words, entity),
    score: 1 - i / 10,
  }));
  return collapseNested(ranked, words, 10).map(({ candidate }) => candidate.key);
}

describe('collapseNested', () => {
  it('drops a phrase that stands only inside a better one', () => {
    const text = 'دریاچه نمک خشک دریاچه نمک پر';
    const phrases = [
      ['دریاچه نمک', null],
      ['دریاچه', null],
      ['نمک', null],
    ] as const;
    expect(collapse(text, phrases)).toEqual(['دریاچهنمک']);
  });

  it('keeps a part that stands mostly by itself', () => {
    const text = 'سد لار پر سد خالی سد پر سد لار';
    expect(
      collapse(`${text} سد نو سد`, [
        ['سد لار', null],
        ['سد', null],
      ]),
    ).toHaveLength(2);
  });

  it('drops a longer phrase around a better word, but not a name', () => {
    const text = 'زعفران گران شد بهای زعفران افتاد شرکت زعفران بست زعفران';
    expect(
      collapse(text, [
        ['زعفران', null],
        ['بهای زعفران', null],
      ]),
    ).toEqual(['زعفران']);
    expect(
      collapse(text, [
        ['زعفران', null],
        ['شرکت زعفران', 4],
      ]),
    ).toHaveLength(2);
  });

  it('drops the other name of an entity', () => {
    const text = 'نورا کیانی آمد کیانی رفت';
    expect(
      collapse(text, [
        ['نورا کیانی', 0],
        ['کیانی', 0],
      ]),
    ).toEqual(['نوراکیانی']);
  });

  it('drops a phrase with the same ends and other words between', () => {
    const text = 'رئیس سازمان بنادر آمد رئیس بنادر رفت';
    const phrases = [
      ['رئیس سازمان بنادر', null],
      ['رئیس بنادر', null],
    ] as const;
    expect(collapse(text, phrases)).toHaveLength(1);
  });

  it.each([
    ['وزیر نیرو', 'وزارت نیرو', 1],
    ['شهرداری قم', 'شهردار قم', 1],
    ['فرمانده سپاه قم', 'فرماندهی سپاه قم', 1],
    ['رییس مجلس خبرگان', 'ریاست مجلس خبرگان', 1],
    ['وزیر نیرو', 'وزارت نفت', 2],
    ['شهردار قم', 'بازار قم', 2],
    ['وزیر', 'وزارت', 2],
  ])('of who holds an office and the office keeps the better: %s, %s', (better, next, kept) => {
    const phrases = [
      [better, 1],
      [next, 2],
    ] as const;
    expect(collapse(`${better} آمد ${next} رفت`, phrases)).toHaveLength(kept);
  });

  it('gives no more than were asked for, best first', () => {
    const words = wordsOf('گندم جو برنج ذرت');
    const ranked = ['گندم', 'جو', 'برنج', 'ذرت'].map((word, i) => ({
      candidate: find(word, words),
      score: 1 - i / 10,
    }));
    expect(collapseNested(ranked, words, 2)).toEqual(ranked.slice(0, 2));
  });
});
