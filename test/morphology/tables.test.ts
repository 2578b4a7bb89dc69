import { describe, expect, it } from '@jest/globals';
import { brokenPlurals } from '../../src/morphology/broken-plurals.js';
import { closedClasses } from '../../src/morphology/closed-classes.js';
import { foldWord } from '../../src/morphology/fold-word.js';
import { pluraliaTantum } from '../../src/morphology/pluralia-tantum.js';
import { tags } from '../../src/morphology/tags.js';
import { VerbStems } from '../../src/morphology/verb-stems.js';
import { causativeStems, verbStems } from '../../src/morphology/verb-table.js';
import { shippedLexicon } from './lexicon-fixture.js';

const lexicon = shippedLexicon();
const words = (table: string): string[] => table.trim().split(/\s+/u);

describe('the edited tables', () => {
  it.each([
    ['broken plurals', words(brokenPlurals).map((entry) => entry.split('/')[0])],
    ['pluralia tantum', words(pluraliaTantum)],
    ['causatives', words(causativeStems)],
    ['verbs', words(verbStems)],
  ])('list no row of %s twice', (_, rows) => {
    expect(rows.filter((row, i) => rows.indexOf(row) !== i)).toEqual([]);
  });

  it.each([...words(brokenPlurals), ...words(verbStems)])('has two sides in %s', (row) => {
    expect(row.split('/')).toHaveLength(2);
    expect(row).not.toMatch(/^\/|\/$|,\/|,$/u);
  });

  it('are written in the letters that the lexicon knows', () => {
    const tables = [brokenPlurals, pluraliaTantum, causativeStems, verbStems];
    for (const row of [...tables, ...Object.values(closedClasses)].flatMap(words)) {
      expect(foldWord(row)).toBe(row);
    }
  });
});

describe('the shipped lexicon', () => {
  it('was built from the closed classes as they are', () => {
    const missing = Object.values(closedClasses)
      .flatMap(words)
      .filter((word) => !lexicon.has(word));
    expect(missing).toEqual([]);
  });

  it('was built from the verbs as they are', () => {
    const missing = [...new VerbStems().pastStems()].filter(
      (stem) => (lexicon.tags(stem) & tags.pastStem) === 0,
    );
    expect(missing).toEqual([]);
  });
});
