import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { mayFollow } from '../../../src/tagging/bio.js';
import { expectations } from '../../../src/training/tagging/expectations.js';

const names = ['O', 'B-X', 'I-X'];
const size = names.length;
const score = fc.double({ min: -3, max: 3, noNaN: true });
const line = fc.array(score, { minLength: size, maxLength: size });

/** All sequences of labels that BIO allows. */
function sequences(length: number): number[][] {
  if (length === 0) return [[]];
  return sequences(length - 1).flatMap((sequence) =>
    names.flatMap((name, label) => {
      const last = sequence.at(-1);
      const allowed = mayFollow(last === undefined ? null : (names[last] ?? null), name);
      return allowed ? [[...sequence, label]] : [];
    }),
  );
}

describe('expectations', () => {
  it('are those of all sequences', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 4 }),
        fc.array(score, { minLength: 9, maxLength: 9 }),
        line,
        (rows, edges, begins) => {
          const scores = Float64Array.from(rows.flat());
          const transitions = Float32Array.from(edges);
          const starts = Float32Array.from(begins);
          const all = sequences(rows.length).map((sequence) => {
            const weight = sequence.reduce((sum, label, t) => {
              const edge =
                t === 0
                  ? (starts[label] ?? 0)
                  : (transitions[(sequence[t - 1] ?? 0) * size + label] ?? 0);
              return sum + edge + (scores[t * size + label] ?? 0);
            }, 0);
            return { sequence, weight: Math.exp(weight) };
          });
          const norm = all.reduce((sum, { weight }) => sum + weight, 0);
          const right = Uint8Array.from(rows, () => 0);
          const found = expectations(scores, right, names, transitions, starts);
          const outside = all.find(({ sequence }) => sequence.every((label) => label === 0));
          expect(found.loss).toBeCloseTo(-Math.log((outside?.weight ?? 0) / norm), 4);
          for (let t = 0; t < rows.length; t++) {
            for (let label = 0; label < size; label++) {
              const share = all
                .filter(({ sequence }) => sequence[t] === label)
                .reduce((sum, { weight }) => sum + weight / norm, 0);
              expect(found.tokens[t * size + label]).toBeCloseTo(share, 5);
            }
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
