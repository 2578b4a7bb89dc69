import { describe, expect, it } from '@jest/globals';
import { WordTable } from '../../../src/model/word-table.js';
import { GapContext } from '../../../src/normalization/spacing/gap-context.js';
import { GapFacts } from '../../../src/normalization/spacing/gap-facts.js';
import { GapFeatures } from '../../../src/normalization/spacing/gap-features.js';
import { GapLine } from '../../../src/normalization/spacing/gap-line.js';
import { pairHash, SpacingLexicon } from '../../../src/normalization/spacing/spacing-lexicon.js';

/** Words with their entries (`SpacingLexicon`) and classes. */
const words: readonly (readonly [word: string, entry: number, label: number])[] = [
  ['می', 0x2d, 3],
  ['ها', 0x4e, 4],
  ['کتاب', 0x8b, 5],
  ['خواهند', 0x49, 6],
  ['سرمایه', 0x8a, 5],
  ['گذاری', 0x46, 7],
  ['مردم', 0x9c, 5],
  ['تهران', 0x8c, 8],
  ['دیروز', 0x8c, 9],
  ['به', 0x0f, 10],
  ['تصویب', 0x89, 5],
];
const pairs: readonly (readonly [left: string, right: string, entry: number])[] = [
  ['سرمایه', 'گذاری', 0xad],
  ['می', 'خواهند', 0xf5],
];

function hashOf(word: string): number {
  const line = new GapLine();
  line.read(word, 0);
  return line.hash(0, line.count);
}

function lexicon(): SpacingLexicon {
  const wordHashes = words.map(([word]) => hashOf(word));
  const pairHashes = pairs.map(([left, right]) => pairHash(hashOf(left), hashOf(right)));
  const wordSlots = WordTable.buildFromHashes(new Set(wordHashes));
  const pairSlots = WordTable.buildFromHashes(new Set(pairHashes));
  const wordTable = new WordTable(wordSlots);
  const pairTable = new WordTable(pairSlots);
  const wordEntries = new Uint8Array(wordSlots.length);
  const wordClasses = new Uint8Array(wordSlots.length);
  const pairEntries = new Uint8Array(pairSlots.length);
  words.forEach(([, entry, label], i) => {
    const slot = wordTable.findHash(wordHashes[i] as number);
    wordEntries[slot] = entry;
    wordClasses[slot] = label;
  });
  pairs.forEach(([, , entry], i) => {
    pairEntries[pairTable.findHash(pairHashes[i] as number)] = entry;
  });
  return new SpacingLexicon(wordSlots, wordEntries, pairSlots, pairEntries, wordClasses);
}

/** The candidates of a line, and for each how many features it has and a checksum of them. */
function features(text: string): string[] {
  const line = new GapLine();
  const context = new GapContext(line, lexicon());
  const facts = new GapFacts(context);
  const extractor = new GapFeatures(facts, 20);
  line.read(text, 0);
  context.refresh();
  const found: string[] = [];
  for (let i = 0; i + 1 < line.count; i++) {
    if (!context.isCandidate(i)) continue;
    facts.collect(i);
    const count = extractor.extract();
    const sum = extractor.indices
      .subarray(0, count)
      .reduce((hash, index) => Math.imul(hash ^ index, 0x01000193), count);
    found.push(`${line.ends[i]}: ${count} ${(sum >>> 0).toString(16)}`);
  }
  return found;
}

/**
 * The weights of a model stand where the features point. Whoever changes these numbers must train
 * the model anew, and raise its version, so that no older model is read with them.
 */
describe('the features of gaps are those that the model was trained with', () => {
  it.each([
    ['مردم میخواهند', ['7: 110 7b595ce9']],
    ['مردم می خواهند', ['7: 104 e30467df']],
    ['کتاب ها', ['4: 104 2c617e67']],
    ['«کتابها ۱۲ سرمایه گذاری', ['5: 110 bea4b033', '17: 104 1902b805']],
    ['سرمایه\u200Cگذاری در تهران', ['6: 104 3a3c0c02']],
    ['بازار تهراندیروز، Tehran', ['11: 110 5a1088df']],
    ['بهتصویب رسید.', ['2: 110 5897b2ca']],
    [
      'خوانندها مردمسرمایهگذاریها',
      ['6: 110 36b97e8', '13: 110 c2fc9e4d', '19: 110 f56b4e06', '24: 110 443fb855'],
    ],
  ])('%s', (text, expected) => {
    expect(features(text)).toEqual(expected);
  });
});
