import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/analyze.js';
import type { Keyword } from '../../src/document.js';
import { findEntities } from '../../src/entities/find-entities.js';
import { rankKeywords, type KeywordOptions } from '../../src/keywords/rank-keywords.js';
import { loadResources } from '../../src/resources.js';

const language = loadResources();

function keywordsOf(text: string, options: KeywordOptions = {}): readonly Keyword[] {
  const document = readDocument(text, language);
  return rankKeywords(document, findEntities(document, language), language, options);
}

const article = `افزایش تولید گندم در استان همدان

رئیس سازمان جهاد کشاورزی استان همدان از افزایش تولید گندم خبر داد.

منصور رضوانی گفت: تولید گندم در مزارع استان همدان امسال دو برابر شده است. رضوانی افزود: کشاورزان گندم را به مراکز خرید می‌برند و بهای آن را می‌گیرند. به گفته او خرید تضمینی گندم تا پایان تابستان ادامه دارد.`;

describe.each(['ranker', 'tf-idf'] as const)('keywords by %s', (method) => {
  const keywords = keywordsOf(article, { method });
  const texts = keywords.map(({ text }) => text);

  it('finds what the article is about', () => {
    expect(texts.some((text) => text.includes('گندم'))).toBe(true);
    expect(texts.some((text) => text.includes('همدان'))).toBe(true);
  });

  it('gives no verb, pronoun or reporting word', () => {
    for (const word of ['گفت', 'افزود', 'او', 'می‌برند', 'خبر', 'است', 'امسال']) {
      expect(texts).not.toContain(word);
    }
  });

  it('scores in [0, 1], falling', () => {
    const scores = keywords.map(({ score }) => score);
    expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
  });

  it('gives as many as were asked for, the best ones', () => {
    expect(keywordsOf(article, { method, top: 3 }).map(({ text }) => text)).toEqual(
      texts.slice(0, 3),
    );
  });

  it('names every place, in order', () => {
    const { text } = readDocument(article, language);
    for (const { ranges } of keywords) {
      expect(ranges.length).toBeGreaterThan(0);
      expect(ranges).toEqual([...ranges].sort((a, b) => a.start - b.start));
      for (const { start, end } of ranges) expect(text.slice(start, end).trim()).not.toBe('');
    }
  });
});

describe('options', () => {
  it('leaves out what scores less than was asked for', () => {
    const all = keywordsOf(article, { top: 20 });
    const least = all[4]?.score ?? 1;
    expect(keywordsOf(article, { top: 20, minScore: least })).toEqual(
      all.filter(({ score }) => score >= least),
    );
    expect(keywordsOf(article, { minScore: 1 })).toEqual([]);
  });

  it('explains every score, to the last digit', () => {
    const explained = keywordsOf(article, { explain: true });
    expect(explained.length).toBeGreaterThan(3);
    for (const { score, explanation } of explained) {
      const weights = explanation?.evidence.map(({ weight }) => weight) ?? [];
      const logOdds = weights.reduce((sum, weight) => sum + weight, explanation?.base ?? 0);
      expect(1 / (1 + Math.exp(-logOdds))).toBeCloseTo(score, 4);
      expect(weights).toEqual(weights.toSorted((a, b) => b - a));
    }
    const kinds = new Set(
      explained.flatMap(({ explanation }) => explanation?.evidence.map(({ kind }) => kind) ?? []),
    );
    for (const kind of ['position', 'rarity', 'collocation', 'name', 'tag habit']) {
      expect(kinds).toContain(kind);
    }
  });

  it('explains only where it was asked to, and only what the ranker judged', () => {
    for (const options of [{}, { explain: true, method: 'tf-idf' }] as const) {
      for (const keyword of keywordsOf(article, options)) {
        expect(keyword).not.toHaveProperty('explanation');
      }
    }
  });
});

describe('phrases', () => {
  const texts = keywordsOf(article).map(({ text }) => text);

  it('gives a person by the full name once', () => {
    expect(texts.filter((text) => text.includes('رضوانی'))).toEqual(['منصور رضوانی']);
  });

  it('gives no phrase beside its own part', () => {
    const phrases = keywordsOf(article).filter(({ entity }) => entity === null);
    for (const { text } of phrases) {
      const others = phrases.filter((other) => other.text !== text);
      expect(others.some((other) => ` ${other.text} `.includes(` ${text} `))).toBe(false);
    }
  });
});

describe('adjectives', () => {
  const all = (text: string): string[] => keywordsOf(text, { top: 100 }).map((found) => found.text);

  it('are no keywords where they only qualify', () => {
    const texts = all(
      'منطقه آزاد چابهار گشایش یافت\n\nمدیر منطقه آزاد چابهار گفت: این منطقه آزاد است.',
    );
    expect(texts).not.toContain('آزاد');
    expect(texts.some((text) => text.includes('چابهار'))).toBe(true);
  });

  it('are, where the article uses them as nouns', () => {
    const text =
      'لجستیک ارزان‌تر می‌شود\n\nکارگران در لجستیک و انبار کار می‌کنند. لجستیک به بندر نزدیک است.';
    expect(all(text)).toContain('لجستیک');
  });

  it('lose no ای, and nouns do', () => {
    const texts = all(
      'نیروگاه هسته‌ای نو\n\nنیروگاه هسته‌ای آماده شد. از این پس سامانه‌ای همه را می‌پاید.',
    );
    expect(texts).toContain('نیروگاه هسته‌ای');
    expect(texts).toContain('سامانه');
  });
});

it.each(['', '   ', '۱۲۳ ۴۵۶', '؟!', 'hello world'])(
  'stands a text without Persian words: %j',
  (text) => {
    expect(Array.isArray(keywordsOf(text))).toBe(true);
  },
);

it('stands any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      for (const { score, ranges } of keywordsOf(text)) {
        expect(score).toBeGreaterThanOrEqual(0);
        expect(ranges.every(({ start, end }) => start < end)).toBe(true);
      }
    }),
    { numRuns: 100 },
  );
});
