import { describe, expect, it } from '@jest/globals';
import type { GoldArticle, ScoredQuote } from '../../bench/quotes/annotation.js';
import { countFound, noCounts } from '../../bench/quotes/score.js';

const text = Array.from('صبوری گفت: پل آماده است');

function spokenBy(speaker: string | null): ScoredQuote {
  return { contents: [[11, text.length]], cue: [6, 9], source: [0, 5], speaker };
}

function countsFor(right: string | null, guess: string | null): number {
  const counts = noCounts();
  const article: GoldArticle = { id: '1', text, quotes: [spokenBy(right)], ignore: [] };
  countFound(counts, article, [spokenBy(guess)]);
  return counts.speaker;
}

describe('speakers in the bench of quotations', () => {
  it.each([
    ['نادر صبوری', 'دکتر نادر صبوری'],
    ['عزیز‌الله صبوری', 'عزیزالله صبوری'],
    ['عزیز‌الله صبوری', 'عزیز الله صبوری'],
    ['آیت‌الله صبوری', 'صبوری'],
    [null, null],
  ])('%s is %s', (right, guess) => {
    expect(countsFor(right, guess)).toBe(1);
  });

  it.each([
    ['نادر صبوری', 'صبوری'],
    ['نادر صبوری', 'نادره صبوری'],
    ['نادر صبوری', null],
    [null, 'نادر صبوری'],
  ])('%s is not %s', (right, guess) => {
    expect(countsFor(right, guess)).toBe(0);
  });
});
