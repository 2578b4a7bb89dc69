import { describe, expect, it } from '@jest/globals';
import { bioSpans } from '../../src/tagging/bio-spans.js';
import { bioLabels, mayFollow } from '../../src/tagging/bio.js';

describe('bioLabels', () => {
  it('begins with O', () => {
    expect(bioLabels(['PER', 'LOC'])).toEqual(['O', 'B-PER', 'I-PER', 'B-LOC', 'I-LOC']);
  });
});

describe('mayFollow', () => {
  it.each([
    ['B-PER', 'I-PER', true],
    ['I-PER', 'I-PER', true],
    ['B-LOC', 'I-PER', false],
    ['O', 'I-PER', false],
    [null, 'I-PER', false],
    [null, 'B-PER', true],
    ['I-PER', 'B-PER', true],
    ['I-PER', 'O', true],
  ])('%s → %s: %s', (label, next, allowed) => {
    expect(mayFollow(label, next)).toBe(allowed);
  });
});

describe('bioSpans', () => {
  it.each([
    [['O', 'B-PER', 'I-PER', 'O'], [[1, 3, 'PER']]],
    [
      ['B-PER', 'B-PER'],
      [
        [0, 1, 'PER'],
        [1, 2, 'PER'],
      ],
    ],
    [['I-LOC', 'I-LOC', 'O'], [[0, 2, 'LOC']]],
    [
      ['B-PER', 'I-LOC'],
      [
        [0, 1, 'PER'],
        [1, 2, 'LOC'],
      ],
    ],
    [[], []],
    [['O'], []],
  ])('%j', (tags, spans) => {
    expect(bioSpans(tags).map(({ first, end, type }) => [first, end, type])).toEqual(spans);
  });
});
