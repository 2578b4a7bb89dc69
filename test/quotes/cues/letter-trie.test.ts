import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LetterTrie, startKey } from '../../../src/quotes/cues/letter-trie.js';
import { Reading } from '../../../src/quotes/reading.js';
import { toDocument } from '../quote-article.js';

type Met = readonly [value: string, token: number, letter: number];

function match(entries: readonly string[], text: string, token = 0, letter = 0): Met[] {
  const trie = new LetterTrie<string>();
  for (const entry of entries) trie.add(entry, entry);
  const met: Met[] = [];
  trie.match(new Reading(toDocument(text)), { token, letter }, (value, behind) =>
    met.push([value, behind.token, behind.letter]),
  );
  return met;
}

describe('phrases by their letters', () => {
  it.each<[entries: string[], text: string, met: Met[]]>([
    [['گفت'], 'گفت و', [['گفت', 0, 3]]],
    [['گفت'], 'گفته', [['گفت', 0, 3]]],
    [['گفته'], 'گفت', []],
    [
      ['گفت', 'گفته'],
      'گفته',
      [
        ['گفت', 0, 3],
        ['گفته', 0, 4],
      ],
    ],
    [
      ['گفته', 'گفت'],
      'گفته',
      [
        ['گفت', 0, 3],
        ['گفته', 0, 4],
      ],
    ],
    [
      ['گفت', 'گفتار', 'گفته'],
      'گفتار',
      [
        ['گفت', 0, 3],
        ['گفتار', 0, 5],
      ],
    ],
    [['خاطر نشان'], 'خاطر نشان کرد', [['خاطر نشان', 1, 4]]],
    [['خاطر نشان'], 'خاطرنشان کرد', [['خاطر نشان', 0, 8]]],
    [['خاطرنشان'], 'خاطر\u200Cنشان کرد', [['خاطرنشان', 0, 8]]],
    [['خاطرنشان'], 'خاطر، نشان', []],
    [['خاطرنشان'], 'خاطر', []],
    [['خاطرنشان'], 'خاطره', []],
    [['ا'], 'از', [['ا', 0, 1]]],
    [
      ['ا', 'از'],
      'از',
      [
        ['ا', 0, 1],
        ['از', 0, 2],
      ],
    ],
    [
      ['از', 'ا'],
      'از',
      [
        ['ا', 0, 1],
        ['از', 0, 2],
      ],
    ],
    [['از', 'از'], 'از', [['از', 0, 2]]],
    [[], 'از', []],
  ])('%j in «%s»', (entries, text, met) => {
    expect(match(entries, text)).toEqual(met);
  });

  it('are met from any place on', () => {
    expect(match(['داشت'], 'اظهارداشت', 0, 5)).toEqual([['داشت', 0, 9]]);
    expect(match(['داشت'], 'وی داشت', 1)).toEqual([['داشت', 1, 4]]);
    expect(match(['داشت'], 'وی داشت', 7)).toEqual([]);
  });

  it('keep the value that came first', () => {
    const trie = new LetterTrie<number>();
    for (const [i, phrase] of ['گفت', 'گفتن', 'گفت', 'گفتن', 'گ فت'].entries()) trie.add(phrase, i);
    const met: number[] = [];
    trie.match(new Reading(toDocument('گفتن')), { token: 0, letter: 0 }, (value) =>
      met.push(value),
    );
    expect(met).toEqual([0, 1]);
  });

  it('are met, the shortest first, as when each is looked for by itself', () => {
    const word = fc.string({ unit: fc.constantFrom('ا', 'ب', 'ر'), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 8 }),
        fc.array(word, { minLength: 1, maxLength: 4 }),
        (entries, words) => {
          const letters = words.join('');
          const expected = entries
            .filter((entry) => letters.startsWith(entry))
            .sort((a, b) => a.length - b.length);
          expect(match(entries, words.join(' ')).map(([value]) => value)).toEqual(expected);
        },
      ),
      { numRuns: 300 },
    );
  });

  it.each<[entries: string[], starts: string[]]>([
    [['گفت'], ['گف']],
    [
      ['گفت', 'گذاشت', 'گفته'],
      ['گف', 'گذ'],
    ],
    [
      ['گفت', 'از', 'اعلام'],
      ['گف', 'از', 'اع'],
    ],
    [[], []],
  ])('%j begin with %j', (entries, starts) => {
    const trie = new LetterTrie<string>();
    for (const entry of entries) trie.add(entry, entry);
    const keys = starts.map((start) => startKey(start.charCodeAt(0), start.charCodeAt(1)));
    expect([...trie.starts].sort()).toEqual(keys.sort());
  });
});
