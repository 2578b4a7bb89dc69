import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findSeams } from '../../src/normalization/find-seams.js';
import { LinePieces } from '../../src/normalization/line-pieces.js';
import { defaultOptions, type NormalizeOptions } from '../../src/normalization/options.js';
import { ProtectedRanges } from '../../src/normalization/protected-ranges.js';
import { RuleIndex } from '../../src/normalization/rule-index.js';
import type { Rule } from '../../src/normalization/rule.js';
import { lineRules } from '../../src/normalization/rules.js';
import { applyEdits } from '../../src/text/apply-edits.js';
import type { Edit } from '../../src/text/edit.js';
import { findProtectedRanges } from '../../src/text/protected-ranges.js';
import { persianText } from './arbitrary-text.js';

const words = 'باران تندی از شب پیش در کوچه های شهر می بارید و مردم زیر سقف بازار ماندند '.repeat(
  3,
);
const prose = fc
  .tuple(fc.nat(words.length / 2), fc.integer({ min: 10, max: 80 }))
  .map(([start, length]) => words.slice(start, start + length));
/** What has a say far away. */
const farSeeing = fc.constantFrom(
  ...[
    'أن',
    'أحمد',
    '\u202a+۵',
    '+\u202c',
    '\u200f',
    '"',
    '« ',
    ' »',
    '( ',
    'تا)',
    '(',
    'ک(',
    'ں',
    'ې',
  ],
);
const line = fc
  .array(fc.oneof(prose, prose, farSeeing, farSeeing, persianText), { maxLength: 12 })
  .map((parts) => parts.join(' ').replace(/[\n\r]/g, ' '));
const options = fc.constantFrom<Partial<NormalizeOptions>>(
  {},
  { digits: 'ascii', diacritics: 'strip', ellipsis: 'dots', hehYeh: 'yeh', tehMarbuta: 'heh' },
  { digits: 'keep', diacritics: 'tanvin', ellipsis: 'keep', hehYeh: 'hamza', tehMarbuta: 'keep' },
);

const index = new RuleIndex(lineRules);
const attests = (word: string): boolean => word.length % 2 === 0;

function cut(text: string, chosen: Partial<NormalizeOptions>, seams?: number[]): LinePieces {
  const context = { options: { ...defaultOptions, ...chosen }, attests, isPersianText: true };
  return new LinePieces(text, protectedIn(text), index, context, seams);
}

function protectedIn(text: string): ProtectedRanges {
  return new ProtectedRanges(findProtectedRanges(text));
}

/** A rule that remembers what it was asked about, and changes x to y. */
function listener(readsWholeLine?: true): { readonly rule: Rule; readonly heard: string[] } {
  const heard: string[] = [];
  const find = (text: string): Edit[] => {
    heard.push(text);
    return Array.from(text.matchAll(/x/g), ({ index: start }) => {
      return { start, end: start + 1, replacement: 'y' };
    });
  };
  const facts = { id: 'listener', severity: 'info', message: '', persian: '' } as const;
  const characters = /[xy]/;
  const rule = { ...facts, characters, find };
  return { rule: readsWholeLine === undefined ? rule : { ...rule, readsWholeLine }, heard };
}

function listen(text: string, rule: Rule): { find: () => Edit[]; pieces: LinePieces } {
  const context = { options: defaultOptions, attests: null, isPersianText: true };
  const own = new RuleIndex([rule]);
  const pieces = new LinePieces(text, new ProtectedRanges([]), own, context);
  return { find: () => pieces.find(rule, 0), pieces };
}

const long = 'دشت سبز '.repeat(200);

describe('LinePieces', () => {
  it('finds in pieces, and where something changed, what rules find in the whole line', () => {
    const disturbance = fc.tuple(fc.nat(), fc.constantFrom('', ' ', '\u200c', 'ن'));
    fc.assert(
      fc.property(line, options, fc.array(disturbance), (first, chosen, disturbances) => {
        let text = first;
        const pieces = cut(text, chosen, findSeams(text, findProtectedRanges(text), 1));
        const whole = cut(text, chosen, []);
        const apply = (edits: readonly Edit[]): void => {
          text = applyEdits(text, edits);
          for (const one of [pieces, whole]) one.apply(edits, text);
        };
        for (let round = 0; round < 4; round++) {
          pieces.begin();
          for (const [number, rule] of lineRules.entries()) {
            const edits = pieces.find(rule, number);
            expect(edits).toEqual(whole.find(rule, number));
            apply(edits);
          }
          pieces.rest();
          const [place, replacement] = disturbances[round] ?? [0, null];
          if (replacement !== null && text !== '') {
            const start = place % text.length;
            const edit = { start, end: start + (replacement === '' ? 1 : 0), replacement };
            if (!protectedIn(text).touches(start, edit.end)) apply([edit]);
          }
          for (const one of [pieces, whole]) one.protect(protectedIn(text));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('asks about the pieces of interest, and about the whole line who reads it whole', () => {
    const text = `${long}x ${long}`;
    const near = listener();
    expect(listen(text, near.rule).find()).toEqual([
      { start: long.length, end: long.length + 1, replacement: 'y' },
    ]);
    expect(near.heard).toHaveLength(1);
    expect(near.heard.join('').length).toBeLessThan(600);
    const far = listener(true);
    listen(text, far.rule).find();
    expect(far.heard).toEqual([text]);
  });

  it('asks again only where a round changed something, or another did', () => {
    const text = `${long}x ${long}y ${long}`;
    const { rule, heard } = listener();
    const { find, pieces } = listen(text, rule);
    pieces.begin();
    const edits = find();
    expect(heard).toHaveLength(2);
    const once = applyEdits(text, edits);
    pieces.apply(edits, once);
    pieces.rest();
    heard.length = 0;
    expect(find()).toEqual([]);
    expect(heard).toHaveLength(1);
    expect(heard[0]).toContain('y');

    pieces.begin();
    pieces.rest();
    heard.length = 0;
    expect(find()).toEqual([]);
    expect(heard).toEqual([]);

    const behind = { start: 2 * long.length + 3, end: 2 * long.length + 3, replacement: 'x' };
    pieces.apply([behind], applyEdits(once, [behind]));
    expect(find()).toEqual([{ start: behind.start, end: behind.start + 1, replacement: 'y' }]);
  });
});

describe('findSeams', () => {
  it.each([
    ['بهار آمد', [4]],
    ['بهار  آمد', []],
    ['بهار\u200c آمد', []],
    ['بهارِ آمد', []],
    ['بهار، آمد', []],
    ['و آمد', []],
    ['بهار ۱۲ آمد', []],
    ['حیاة البیت', []],
    ['باد رفت نم ماند', [3, 7, 10]],
  ])('cuts «%s» at single spaces between plain words', (text, seams) => {
    expect(findSeams(text, [], 1)).toEqual(seams);
  });

  it('cuts nothing that is protected, and nothing beside it', () => {
    const text = 'باد رفت نم ماند';
    expect(findSeams(text, [{ start: 2, end: 5 }], 1)).toEqual([10]);
    expect(findSeams(text, [{ start: 0, end: 6 }], 1)).toEqual([10]);
  });

  it('leaves pieces of a size that is worth its trouble', () => {
    const seams = findSeams(long, []);
    const ends = [-1, ...seams, long.length];
    for (const [i, end] of ends.slice(1).entries()) {
      expect(end - (ends[i] ?? 0) - 1).toBeGreaterThanOrEqual(255);
    }
    expect(seams.length).toBeGreaterThan(3);
    expect(findSeams('دشت سبز '.repeat(60), [])).toEqual([]);
  });
});
