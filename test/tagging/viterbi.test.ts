import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { viterbi } from '../../src/tagging/viterbi.js';

const labels = 3;
const score = fc.integer({ min: -20, max: 20 });
const row = fc.array(score, { minLength: labels, maxLength: labels });

/** The score of a path. */
function total(
  path: readonly number[],
  scores: Float32Array,
  transitions: Float32Array,
  starts: Float32Array,
): number {
  return path.reduce((sum, label, t) => {
    const edge = t === 0 ? starts[label] : transitions[(path[t - 1] ?? 0) * labels + label];
    return sum + (edge ?? 0) + (scores[t * labels + label] ?? 0);
  }, 0);
}

/** All paths of a length. */
function paths(length: number): number[][] {
  if (length === 0) return [[]];
  return paths(length - 1).flatMap((path) => [0, 1, 2].map((label) => [...path, label]));
}

describe('viterbi', () => {
  it('finds no worse path than trying them all', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 5 }),
        fc.array(score, { minLength: 9, maxLength: 9 }),
        row,
        (rows, edges, begins) => {
          const scores = Float32Array.from(rows.flat());
          const transitions = Float32Array.from(edges);
          const starts = Float32Array.from(begins);
          const path = [...viterbi(scores, rows.length, labels, transitions, starts)];
          const best = Math.max(
            ...paths(rows.length).map((other) => total(other, scores, transitions, starts)),
          );
          expect(total(path, scores, transitions, starts)).toBe(best);
        },
      ),
    );
  });

  it('never takes a forbidden start or transition', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
        const transitions = new Float32Array(9);
        transitions[2] = -Infinity; // 2 behind 0
        const starts = Float32Array.of(0, 0, -Infinity);
        const scores = Float32Array.from(rows.flat());
        const path = [...viterbi(scores, rows.length, labels, transitions, starts)];
        expect(path[0]).not.toBe(2);
        expect(path.some((label, t) => label === 2 && path[t - 1] === 0)).toBe(false);
      }),
    );
  });

  it('is empty for no tokens', () => {
    expect(
      viterbi(new Float32Array(0), 0, labels, new Float32Array(9), new Float32Array(3)),
    ).toHaveLength(0);
  });
});
