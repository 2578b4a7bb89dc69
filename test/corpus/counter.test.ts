import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Counter } from '../../src/corpus/counter.js';

const keys = fc.array(
  fc.constantFrom('آ', 'ب', 'پ', 'ت', 'ث', 'ج', 'چ', 'ح', 'خ', 'د', 'ذ', 'ر', 'ز', 'ژ'),
  { maxLength: 120 },
);
const capacity = fc.constantFrom(2, 4, Infinity);

function count(list: readonly string[], most = Infinity): Counter {
  const counter = new Counter(most);
  for (const key of list) counter.add(key);
  return counter;
}

/** All that a counter tells, in order. */
function told(counter: Counter): unknown {
  return [[...counter.all()].sort(), counter.missed, counter.total];
}

function merged(...parts: readonly Counter[]): Counter {
  const sum = new Counter();
  for (const part of parts) sum.merge(part);
  return sum;
}

describe('Counter', () => {
  it('counts exactly as long as there is room', () => {
    const counter = count(['نان', 'آب', 'نان']);
    expect(counter.get('نان')).toEqual({ text: 'نان', count: 2, missed: 0 });
    expect(counter.get('شیر')).toBeUndefined();
    expect([counter.size, counter.missed, counter.total]).toEqual([2, 0, 3]);
  });

  it('shows a key with its ZWNJ or space, whichever way came first', () => {
    for (const texts of [
      ['راهآهن', 'راه‌آهن'],
      ['راه‌آهن', 'راهآهن'],
    ]) {
      const counter = new Counter();
      for (const text of texts) counter.add('راهاهن', text);
      expect(counter.get('راهاهن')).toMatchObject({ text: 'راه‌آهن', count: 2 });
    }
  });

  it('never holds twice its capacity', () => {
    fc.assert(
      fc.property(keys, (list) => {
        expect(count(list, 3).size).toBeLessThan(6);
      }),
    );
  });

  it('keeps the frequent key whatever comes behind it', () => {
    const rare = Array.from({ length: 100 }, (_, i) => `واژه ${i}`);
    const counter = count([...Array<string>(50).fill('برف'), ...rare], 10);
    expect(counter.get('برف')?.count).toBe(50);
  });

  it('bounds what it has forgotten, also when counters are merged', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(keys, capacity), { maxLength: 5 }), (lists) => {
        const counter = merged(...lists.map(([list, most]) => count(list, most)));
        const all = lists.flatMap(([list]) => list);
        const truth = count(all);
        expect(counter.total).toBe(all.length);
        for (const [key, { count: exact }] of truth.all()) {
          const { count: held, missed } = counter.get(key) ?? { count: 0, missed: counter.missed };
          expect(held).toBeLessThanOrEqual(exact);
          expect(held + missed).toBeGreaterThanOrEqual(exact);
        }
      }),
    );
  });

  it('merges in any order and grouping', () => {
    fc.assert(
      fc.property(keys, keys, keys, capacity, (a, b, c, most) => {
        const [one, two, three] = [count(a, most), count(b, most), count(c, most)];
        const left = merged(merged(one, two), three);
        expect(told(left)).toEqual(told(merged(one, merged(two, three))));
        expect(told(left)).toEqual(told(merged(three, two, one)));
      }),
    );
  });
});
