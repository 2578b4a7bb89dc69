import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { assign } from '../../bench/linking/assign.js';
import { bCubed } from '../../bench/linking/b-cubed.js';
import { ceaf } from '../../bench/linking/ceaf.js';
import type { Article } from '../../bench/linking/clusters.js';
import { muc } from '../../bench/linking/muc.js';

const article = (gold: readonly string[], found: readonly string[]): Article => ({
  gold: gold.map((mentions) => new Set(mentions)),
  found: found.map((mentions) => new Set(mentions)),
});

describe('measures of linking', () => {
  // Vilain et al. 1995 and Bagga and Baldwin 1998 reckon such examples by hand.
  it('MUC counts links', () => {
    const { recall, precision } = muc(article(['abcd'], ['ab', 'cd']));
    expect(recall).toEqual({ part: 2, whole: 3 });
    expect(precision).toEqual({ part: 2, whole: 2 });
  });

  it('B³ weighs each mention', () => {
    const { recall, precision } = bCubed(article(['abcde', 'fg', 'hijkl'], ['abcde', 'fghijkl']));
    expect(recall).toEqual({ part: 12, whole: 12 });
    expect(precision.part / precision.whole).toBeCloseTo((5 + 4 / 7 + 25 / 7) / 12);
  });

  it('CEAF-e matches entities one to one', () => {
    const { recall, precision } = ceaf(article(['abc', 'de'], ['ab', 'cde']));
    expect(recall.part).toBeCloseTo(4 / 5 + 4 / 5);
    expect([recall.whole, precision.whole]).toEqual([2, 2]);
  });

  it('mentions that the other side lacks count against both', () => {
    expect(muc(article(['ab'], ['ax'])).recall).toEqual({ part: 0, whole: 1 });
    expect(bCubed(article(['ab'], ['ax'])).precision).toEqual({ part: 0.5, whole: 2 });
  });
});

describe('assign', () => {
  it('finds the best assignment of small tables, as trying all does', () => {
    const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
      fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    fc.assert(fc.property(table, (gain) => assign(gain) === best(gain, 0, new Set())));
  });

  it('is nothing without rows', () => {
    expect(assign([])).toBe(0);
  });
});

function best(gain: readonly (readonly number[])[], row: number, used: Set<number>): number {
  const cells = gain[row];
  if (cells === undefined) return 0;
  let most = best(gain, row + 1, used); // the row stays alone
  cells.forEach((value, column) => {
    if (used.has(column)) return;
    most = Math.max(most, value + best(gain, row + 1, new Set([...used, column])));
  });
  return most;
}
