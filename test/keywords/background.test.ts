import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Background } from '../../src/keywords/background.js';
import { featureNames } from '../../src/keywords/features/describe.js';
import { wordKey } from '../../src/keywords/word-key.js';
import { readModel } from '../../src/model/model-file.js';

const bytes = readFileSync(new URL('../../models/background.bin', import.meta.url));
const model = readModel(bytes, Background.kind, Background.version);
const background = new Background(model);

describe('the shipped background', () => {
  it('was trained on the features that the ranker now reads', () => {
    expect(model.facts.features).toEqual(featureNames);
  });

  it('is small enough to ship', () => {
    expect(bytes.length).toBeLessThanOrEqual(1_500_000);
  });

  it('knows what is common and what is rare', () => {
    const [common, rare] = [wordKey('ایران'), wordKey('زعفران')];
    expect(background.documentFrequency(common)).toBeGreaterThan(
      background.documentFrequency(rare),
    );
    expect(background.idf(common)).toBeLessThan(background.idf(rare));
  });

  it('takes an unknown phrase for rarer than any known one', () => {
    expect(background.documentFrequency('ژخگچپ')).toBe(0);
    expect(background.find('ژخگچپ')).toBe(-1);
    expect(background.idf('ژخگچپ')).toBeGreaterThan(background.idf(wordKey('زعفران')));
  });

  it('has all traits in bounds', () => {
    for (const word of ['ایران', 'گندم', 'زلزله', 'ژخگچپ']) {
      const { opens, closes, inTitle, burst } = background.traits(background.find(wordKey(word)));
      for (const share of [opens, closes, inTitle]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect(burst).toBeGreaterThanOrEqual(1);
    }
  });

  it('judges row by row what it judges together', () => {
    const columns = featureNames.length;
    const rows = Float32Array.from({ length: 3 * columns }, (_, i) => (i * 37) % 11);
    const one = (i: number): number | undefined =>
      background.ranker.score(rows.slice(i * columns, (i + 1) * columns), columns)[0];
    expect([...background.ranker.score(rows, columns)]).toEqual([one(0), one(1), one(2)]);
  });
});
