import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { report } from '../../src/report/report.js';
import { tool } from '../../src/report/tool.js';
import {
  makeDocument,
  makeEntity,
  makeKeyword,
  makeMention,
  makeQuote,
  makeResults,
} from './make-results.js';
import { schemaErrors } from './schema-errors.js';
import { spansOf } from './spans-of.js';

// «کتابها» gets its ZWNJ; the other words stay.
const original = 'نادر کتابها را خواند. وی گفت: خوب است';
const document = makeDocument(original, [{ start: 9, end: 9, replacement: '\u200c' }]);

function at(words: string): { start: number; end: number } {
  const start = document.text.indexOf(words);
  return { start, end: start + words.length };
}

describe('report', () => {
  it('names the tool by the version of the package', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as typeof tool;
    expect({ name: manifest.name, version: manifest.version }).toEqual(tool);
  });

  it('puts schemaVersion first and keeps the order of the keys', () => {
    expect(Object.keys(report(makeResults(document), { tokens: true }))).toEqual([
      'schemaVersion',
      'tool',
      'offsetUnit',
      'document',
      'paragraphs',
      'sentences',
      'tokens',
      'entities',
      'mentions',
      'quotes',
      'keywords',
      'issues',
      'warnings',
    ]);
  });

  it('gives both offsets and the normalized text only where it differs', () => {
    const { tokens } = report(makeResults(document), { tokens: true });
    expect(tokens?.[0]).toMatchObject({ orig: [0, 4], norm: [0, 4], text: 'نادر' });
    expect(tokens?.[0]).not.toHaveProperty('normText');
    expect(tokens?.[1]).toMatchObject({
      orig: [5, 11],
      norm: [5, 12],
      text: 'کتابها',
      normText: 'کتاب\u200cها',
    });
  });

  it('asks the lemmatizer only for the tokens', () => {
    const lemmatize = (words: readonly string[]) =>
      words.map((word) => ({ lemma: `${word}*`, pos: 'X' }));
    expect(report(makeResults(document, { lemmatize }))).not.toHaveProperty('tokens');
    const { tokens } = report(makeResults(document, { lemmatize }), { tokens: true });
    expect(tokens?.[0]).toMatchObject({ lemma: 'نادر*', pos: 'X', spaceAfter: true });
    expect(tokens?.at(-1)).toMatchObject({ spaceAfter: false });
  });

  it('numbers entities by their first mention and links both ways', () => {
    const he = at('وی');
    const name = at('نادر');
    const { entities, mentions } = report(
      makeResults(document, {
        entities: {
          entities: [makeEntity('خوب'), makeEntity('نادر')],
          mentions: [
            makeMention(he.start, he.end, { form: 'pronoun', entity: 1, source: 'coref' }),
            makeMention(name.start, name.end, { entity: 1 }),
            makeMention(at('خوب').start, at('خوب').end, { entity: 0 }),
          ],
        },
      }),
    );
    expect(entities.map(({ id, canonical, mentions }) => [id, canonical, mentions])).toEqual([
      ['e1', 'نادر', ['m1', 'm2']],
      ['e2', 'خوب', ['m3']],
    ]);
    expect(mentions.map(({ id, entity, text }) => [id, entity, text])).toEqual([
      ['m1', 'e1', 'نادر'],
      ['m2', 'e1', 'وی'],
      ['m3', 'e2', 'خوب'],
    ]);
  });

  it('keeps an entity that no mention names, last', () => {
    const { entities } = report(
      makeResults(document, {
        entities: {
          entities: [makeEntity('ناپیدا'), makeEntity('نادر')],
          mentions: [makeMention(0, 4, { entity: 1 })],
        },
      }),
    );
    expect(entities.map(({ id, canonical }) => [id, canonical])).toEqual([
      ['e1', 'نادر'],
      ['e2', 'ناپیدا'],
    ]);
  });

  it('resolves speaker, parent and duplicate to ids', () => {
    const good = at('خوب است');
    const { quotes } = report(
      makeResults(document, {
        entities: {
          entities: [makeEntity('نادر')],
          mentions: [
            makeMention(0, 4, { entity: 0 }),
            makeMention(at('وی').start, at('وی').end, { entity: 0 }),
          ],
        },
        quotes: [
          makeQuote(good.start, good.end, {
            parent: 1,
            duplicateOf: 2,
            speaker: {
              source: at('وی'),
              entity: 0,
              name: 'نادر',
              resolution: 'pronoun',
              confidence: 0.9,
            },
          }),
          makeQuote(good.start - 3, good.end),
          makeQuote(0, 4),
        ],
      }),
    );
    expect(quotes.map(({ id, parent, duplicateOf }) => [id, parent, duplicateOf])).toEqual([
      ['q1', null, null],
      ['q2', null, null],
      ['q3', 'q2', 'q1'],
    ]);
    expect(quotes[2]?.speaker).toMatchObject({ mention: 'm2', entity: 'e1', name: 'نادر' });
    expect(quotes[2]?.speaker.source?.text).toBe('وی');
  });

  it('ranks keywords by score', () => {
    const { keywords } = report(
      makeResults(document, {
        keywords: [
          makeKeyword('کتاب', { score: 0.2, ranges: [at('کتاب')] }),
          makeKeyword('نادر', { score: 0.7, ranges: [at('نادر'), at('وی')] }),
        ],
      }),
    );
    expect(keywords.map(({ rank, text, count }) => [rank, text, count])).toEqual([
      [1, 'نادر', 2],
      [2, 'کتاب', 1],
    ]);
  });

  it('reports what normalization changed', () => {
    expect(report(makeResults(document)).issues).toEqual([
      {
        rule: 'zwnj-restored',
        severity: 'warning',
        span: { orig: [9, 9], norm: [9, 10], text: '', normText: '\u200c' },
        found: '',
        suggestion: '\u200c',
        autofix: true,
        message: 'a ZWNJ is missing',
        reason: 'suffix ها',
      },
    ]);
  });

  it.each([
    ['', 'EMPTY'],
    [' \n\n ', 'EMPTY'],
    ['This is an English sentence.', 'NOT_PERSIAN'],
  ])('warns of %j', (text, code) => {
    const analysis = report(makeResults(makeDocument(text)));
    expect(analysis.warnings.map((warning) => warning.code)).toEqual([code]);
    expect(analysis.document.language).toBeNull();
    expect(schemaErrors(analysis)).toEqual([]);
  });

  it('includes the normalized text and the alignment where asked', () => {
    const analysis = report(makeResults(document), { normalized: true, alignment: true });
    expect(analysis.document.normalized).toBe(document.text);
    expect(analysis.document.alignment).toEqual([[9, 9, 9, 10]]);
    expect(schemaErrors(analysis)).toEqual([]);
  });
});

describe('every report', () => {
  const word = fc.constantFrom('کتابها', 'می رود', 'تهران', 'گفت', '😀', '12', 'ي', 'الف\u200cها');
  const article = fc
    .tuple(fc.array(word, { maxLength: 12 }), fc.array(fc.nat(), { maxLength: 40 }))
    .map(([words, places]) => {
      const text = words.join(' ');
      const cuts = [...new Set(places.map((place) => place % (text.length + 1)))].sort(
        (a, b) => a - b,
      );
      const edits = [];
      for (let i = 0; i + 1 < cuts.length; i += 2) {
        const [start = 0, end = 0] = cuts.slice(i, i + 2);
        edits.push({ start, end, replacement: i % 3 === 0 ? '' : 'و\u200c'.repeat(i % 3) });
      }
      return makeDocument(text, edits);
    });
  const range = fc.tuple(fc.nat(), fc.nat());

  it('is valid, its spans are slices, its ids resolve and it is the same twice', () => {
    fc.assert(
      fc.property(article, fc.array(range, { maxLength: 8 }), (document, pairs) => {
        const size = document.text.length + 1;
        const ranges = pairs.map(([a, b]) => ({
          start: Math.min(a % size, b % size),
          end: Math.max(a % size, b % size),
        }));
        const results = makeResults(document, {
          entities: {
            entities: ranges.map((_, i) => makeEntity(`نام ${i}`)),
            mentions: ranges.map(({ start, end }, i) => makeMention(start, end, { entity: i })),
          },
          quotes: ranges.map(({ start, end }, i) =>
            makeQuote(start, end, { parent: i === 0 ? null : i - 1 }),
          ),
          keywords: [makeKeyword('واژه', { ranges })],
        });
        const analysis = report(results, { tokens: true });

        expect(schemaErrors(analysis)).toEqual([]);
        for (const { orig, norm, text, normText } of spansOf(analysis)) {
          expect(document.original.slice(...orig)).toBe(text);
          expect(document.text.slice(...norm)).toBe(normText ?? text);
        }
        const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
        const named = ids(analysis.entities);
        for (const { entity } of analysis.mentions) expect(named).toContain(entity);
        for (const { mentions } of analysis.entities) {
          expect(ids(analysis.mentions)).toEqual(expect.arrayContaining([...mentions]));
        }
        for (const { parent } of analysis.quotes) {
          if (parent !== null) expect(ids(analysis.quotes)).toContain(parent);
        }
        expect(JSON.stringify(report(results, { tokens: true }))).toBe(JSON.stringify(analysis));
      }),
    );
  });
});
