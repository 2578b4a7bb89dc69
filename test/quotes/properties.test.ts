import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Quote, Range } from '../../src/document.js';
import { findQuotes } from '../../src/quotes/find-quotes.js';
import { toDocument, toEntities } from './quote-article.js';

/** Words that quotations are made of, so that random texts have many. */
const words = [
  ...['وی', 'او', 'وزیر', 'رئیس جمهور', 'نادر صبوری', 'صبوری', 'این مقام', 'برخی', 'سازمان'],
  ...['گفت', 'افزود', 'تأکید کرد', 'می‌گوید', 'اعلام کرد', 'دانست', 'خبر داد', 'آمده است'],
  ...['با بیان اینکه', 'به گفته', 'به گزارش', 'همان‌طور که', 'که', 'و', 'را', 'از', 'در', 'بر'],
  ...['راه', 'پل', 'سد', 'شهر', 'است', 'شد', 'می‌شود', 'باز', 'گفتنی است', 'خواستار', 'خواست'],
  ...[':', '،', '؛', '.', '؟', '!', '«', '»', '"', '(', ')', '-', '/', '\n', '\n\n', '[n]'],
  ...['۱۲', '17:30', 'ISNA', 'https://example.com', '\u200c', '😀'],
];
const article = fc
  .array(fc.constantFrom(...words), { maxLength: 120 })
  .map((parts) => parts.join(' '));

function isInside(range: Range, length: number): boolean {
  return range.start >= 0 && range.start < range.end && range.end <= length;
}

function overlap(a: Range, b: Range): boolean {
  return a.start < b.end && b.start < a.end;
}

/** From the first to the last of what is said. */
function extent({ content }: Quote): Range {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

function check(text: string): void {
  const given = toEntities(text, ['نادر صبوری']);
  const { quotes, entities } = findQuotes(toDocument(text), given);
  quotes.forEach((quote, index) => {
    const { content, cue, frame, speaker, parent, duplicateOf, continuationOf } = quote;
    expect(content.length).toBeGreaterThan(0);
    for (const range of [...content, cue, frame, speaker.source]) {
      if (range !== null) expect(isInside(range, text.length)).toBe(true);
    }
    content.forEach((range, i) => {
      const before = content[i - 1];
      if (before !== undefined) expect(before.end).toBeLessThanOrEqual(range.start);
      expect(text.slice(range.start, range.end).trim()).toBe(text.slice(range.start, range.end));
      if (cue !== null) expect(overlap(range, cue)).toBe(false);
    });
    if (parent !== null) {
      const outer = extent(quotes[parent] as Quote);
      expect(parent).not.toBe(index);
      expect(outer.start).toBeLessThanOrEqual(extent(quote).start);
      expect(outer.end).toBeGreaterThanOrEqual(extent(quote).end);
    }
    if (continuationOf !== null) {
      expect(continuationOf).toBeLessThan(index);
      expect(cue).toBeNull();
    }
    if (duplicateOf !== null) {
      expect(duplicateOf).not.toBe(index);
      expect(quotes[duplicateOf]?.duplicateOf).toBeNull();
    }
    expect(speaker.name === null).toBe(speaker.resolution === 'none');
    if (speaker.entity !== null) expect(entities.entities[speaker.entity]).toBeDefined();
    expect(quote.confidence).toBeGreaterThan(0);
    expect(quote.confidence).toBeLessThanOrEqual(1);
  });
  const starts = quotes.map((quote) => extent(quote).start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  expect(entities.mentions.length).toBeGreaterThanOrEqual(given.mentions.length);
  for (const { entity } of entities.mentions) {
    if (entity !== null) expect(entities.entities[entity]).toBeDefined();
  }
}

describe('what holds for any text', () => {
  it('articles of words that quotations are made of', () => {
    fc.assert(fc.property(article, check), { numRuns: 400 });
  });

  it.each([
    ['marks around nothing before a cue', '« » گفت اعلام کرد خواست'],
    ['a number in brackets before a cue', '(۷) گفت: راه باز است.'],
  ])('%s', (_, text) => {
    check(text);
  });

  it('any string at all', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), check), { numRuns: 200 });
  });

  it('the same text gives the same quotations', () => {
    fc.assert(
      fc.property(article, (text) => {
        const once = findQuotes(toDocument(text), toEntities(text, []));
        expect(findQuotes(toDocument(text), toEntities(text, []))).toEqual(once);
      }),
      { numRuns: 50 },
    );
  });
});

describe('texts that are hard on a finder', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\n '],
    ['cues alone', 'گفت '.repeat(20_000)],
    ['colons', 'گفت: '.repeat(20_000)],
    ['open marks', '«'.repeat(50_000)],
    ['brackets', '(گفت'.repeat(20_000)],
    ['one long word', 'آ'.repeat(200_000)],
    ['frames', 'با بیان اینکه '.repeat(20_000)],
    ['pronouns', 'وی گفت که '.repeat(20_000)],
    ['questions', 'گفت؟ '.repeat(20_000)],
  ])('%s', (_, text) => {
    expect(() => findQuotes(toDocument(text), { mentions: [], entities: [] })).not.toThrow();
  });
});
