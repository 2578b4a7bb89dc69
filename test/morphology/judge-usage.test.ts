import { describe, expect, it } from '@jest/globals';
import { tags } from '../../src/morphology/tags.js';
import type { Usage } from '../../src/training/morphology/count-usage.js';
import {
  indefiniteness,
  phraseInitial,
  tagsByUse,
} from '../../src/training/morphology/judge-usage.js';

function usage(rows: Record<string, Partial<Usage>>): Map<string, Usage> {
  const none = { count: 0, initial: 0, afterPlural: 0, indefinite: 0 };
  return new Map(Object.entries(rows).map(([word, use]) => [word, { ...none, ...use }]));
}

describe('phraseInitial', () => {
  it.each([
    [100, 0, 1],
    [100, 50, 8],
    [100, 100, 15],
    [3, 3, 0],
  ])('of %i places, %i initial: %i', (count, initial, score) => {
    expect(phraseInitial('باغ', usage({ باغ: { count, initial } }))).toBe(score);
  });

  it('knows nothing of an unseen word', () => {
    expect(phraseInitial('باغ', usage({}))).toBe(0);
  });
});

describe('indefiniteness', () => {
  it('is high where که follows and no ending does', () => {
    expect(indefiniteness('باغی', usage({ باغی: { count: 100, indefinite: 30 } }))).toBeGreaterThan(
      12,
    );
  });

  it('is low where the word takes endings', () => {
    const table = usage({ دوستی: { count: 100, indefinite: 1 }, دوستی‌ها: { count: 30 } });
    expect(indefiniteness('دوستی', table)).toBeLessThan(4);
  });

  it('tells common nouns from names', () => {
    const table = usage({
      باغ: { count: 100, indefinite: 3 },
      باغ‌ها: { count: 20 },
      بلخ: { count: 100 },
    });
    expect(indefiniteness('باغ', table)).toBe(15);
    expect(indefiniteness('بلخ', table)).toBe(1);
  });
});

describe('tagsByUse', () => {
  const { noun, adjective, plural, dictionary } = tags;

  it('takes a word behind plurals that opens no phrase for an adjective', () => {
    const table = usage({ کوهی: { count: 100, initial: 5, afterPlural: 20 } });
    expect(tagsByUse('کوهی', new Map(), table)).toBe(adjective);
  });

  it('takes a word with plurals for a noun', () => {
    const table = usage({ پادکست: { count: 50, initial: 25 }, پادکست‌ها: { count: 10 } });
    expect(tagsByUse('پادکست', new Map(), table)).toBe(noun);
  });

  it('finds the plurals of words that the dictionary has', () => {
    const words = new Map([['کوهنورد', noun | dictionary]]);
    expect(tagsByUse('کوهنوردان', words, usage({}))).toBe(noun | plural);
    expect(tagsByUse('ایران', words, usage({}))).toBe(0);
  });

  it('finds the plurals that the dictionary has as nouns, not words that are counted themselves', () => {
    const words = new Map([
      ['پیشنهاد', noun | dictionary],
      ['پیشنهادات', noun | dictionary],
      ['شکلک', noun | dictionary],
      ['شکلکات', noun | dictionary],
    ]);
    const table = usage({
      پیشنهادات: { count: 90 },
      شکلکات: { count: 90 },
      شکلکات‌ها: { count: 30 },
    });
    expect(tagsByUse('پیشنهادات', words, table)).toBe(noun | plural);
    expect(tagsByUse('شکلکات', words, table)).toBe(0);
  });
});
