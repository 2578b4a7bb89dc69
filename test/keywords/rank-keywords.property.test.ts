import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readDocument } from '../../src/analyze.js';
import type { Range } from '../../src/document.js';
import { findEntities } from '../../src/entities/find-entities.js';
import { rankKeywords } from '../../src/keywords/rank-keywords.js';
import { loadResources } from '../../src/resources.js';

const language = loadResources();

/** Texts of words and marks as news have them, in any order: names, plurals, verbs, numbers, rubble. */
const news = fc
  .array(
    fc.constantFrom(
      ...['شهرداری', 'اهواز', 'دریاچه', 'ارومیه', 'کشاورزان', 'باغ‌های', 'پسته', 'صادرات', 'توسعه'],
      ...[
        'مریم',
        'کیانی',
        'وزیر',
        'نیرو',
        'آب',
        'و',
        'در',
        'از',
        'را',
        'گفت',
        'می‌رود',
        'این',
        'او',
      ],
      ...[
        '۱۲',
        'کووید ۱۹',
        'FIFA',
        '#زلزله',
        '«',
        '»',
        '،',
        '.',
        ':',
        '؟',
        '\n',
        '\n\n',
        'constructor',
      ],
    ),
    { maxLength: 80 },
  )
  .map((words) => words.join(' '));

const isInside = (a: Range, b: Range): boolean => b.start <= a.start && a.end <= b.end;

it.each(['ranker', 'tf-idf'] as const)('holds of all keywords by %s', (method) => {
  fc.assert(
    fc.property(news, fc.integer({ min: 0, max: 20 }), fc.boolean(), (text, top, named) => {
      const document = readDocument(text, language);
      const none = { mentions: [], entities: [] };
      const entities = named ? findEntities(document, language) : none;
      const keywords = rankKeywords(document, entities, language, { top, method });

      expect(keywords.length).toBeLessThanOrEqual(top);
      const scores = keywords.map(({ score }) => score);
      expect(scores.every((score) => score >= 0 && score <= 1)).toBe(true);
      expect(scores).toEqual([...scores].sort((a, b) => b - a));

      const starts = new Set(document.tokens.map(({ start }) => start));
      const ends = new Set(document.tokens.map(({ end }) => end));
      for (const { text: shown, ranges } of keywords) {
        expect(shown).not.toBe('');
        for (const { start, end } of ranges) {
          expect(starts.has(start) && ends.has(end) && start < end).toBe(true);
        }
      }
      for (const a of keywords) {
        for (const b of keywords) {
          if (a === b) continue;
          const nested = a.ranges.every((range) =>
            b.ranges.some((other) => isInside(range, other)),
          );
          expect(nested).toBe(false);
        }
      }
    }),
    { numRuns: 150 },
  );
});
