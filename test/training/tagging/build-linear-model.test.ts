import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readModel, writeModel } from '../../../src/model/model-file.js';
import { LinearModel } from '../../../src/tagging/linear-model.js';
import { buildLinearModel } from '../../../src/training/tagging/build-linear-model.js';

const width = 5;

/** A model of rows of weights by hash, written and read again. */
function modelOf(rows: ReadonlyMap<number, readonly number[]>, prune: number): LinearModel {
  const hashes = Uint32Array.from(rows.keys());
  const weight = (feature: number, column: number): number =>
    rows.get(hashes[feature] ?? 0)?.[column] ?? 0;
  const { facts, sections } = buildLinearModel(hashes, width, weight, prune);
  const bytes = writeModel('test', 1, { facts: { ...facts }, sections: new Map(sections) });
  return new LinearModel(readModel(bytes, 'test', 1));
}

const weights = fc.array(fc.float({ min: -3, max: 3, noNaN: true }), {
  minLength: width,
  maxLength: width,
});
const rows = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 0xffffffff }), weights), { maxLength: 60 })
  .map((list) => new Map(list));

describe('a linear model that was built', () => {
  it('gives the weights of every feature, as near as eight bits can', () => {
    fc.assert(
      fc.property(rows, (table) => {
        const model = modelOf(table, 0);
        for (const [hash, row] of table) {
          const sums = new Int32Array(width + 2);
          model.add(hash, sums, 2);
          row.forEach((weight, column) => {
            const stored = (sums[2 + column] ?? NaN) * model.scale;
            expect(Math.abs(stored - weight)).toBeLessThan(3 / 254 + 1e-5);
          });
        }
      }),
    );
  });

  it('leaves out what is pruned', () => {
    const model = modelOf(new Map([[7, [0.01, 1, -0.01, -1, 0]]]), 0.05);
    const sums = new Int32Array(width);
    model.add(7, sums, 0);
    expect([...sums].map((sum) => Math.round(sum * model.scale * 10))).toEqual([0, 10, 0, -10, 0]);
  });

  it('adds nothing for a feature that it does not know', () => {
    const sums = new Int32Array(width);
    modelOf(new Map([[0x12345678, [1, 1, 1, 1, 1]]]), 0).add(0x9abcdef0, sums, 0);
    expect([...sums]).toEqual([0, 0, 0, 0, 0]);
  });
});
